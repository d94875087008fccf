// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/keeping.h"

#include "targets/senddescriptor.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <map>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace {

int madeAside(std::string_view kind)
{
    const std::string path = "/proc/thread-self/ns/" + std::string(kind);
    const int home = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    check(home >= 0 && unshare(flagOf(kind)) == 0, kind);
    const int made = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    check(made >= 0 && setns(home, 0) == 0, kind);
    close(home);
    return made;
}

} // namespace

void check(bool fine, std::string_view step)
{
    if (fine)
        return;
    std::cerr << "specimen: " << step << ": " << std::strerror(errno) << '\n';
    std::_Exit(1);
}

int flagOf(std::string_view kind)
{
    static const std::map<std::string_view, int> flags{
        {"mnt", CLONE_NEWNS},    {"pid", CLONE_NEWPID}, {"net", CLONE_NEWNET},       {"ipc", CLONE_NEWIPC},
        {"user", CLONE_NEWUSER}, {"uts", CLONE_NEWUTS}, {"cgroup", CLONE_NEWCGROUP}, {"time", CLONE_NEWTIME}};
    const auto found = flags.find(kind);
    errno = EINVAL;
    check(found != flags.end(), kind);
    return found->second;
}

void keepByDescriptor(std::string_view kind)
{
    madeAside(kind);
}

void keepInOwnTable(const std::string &kind)
{
    std::array<int, 2> ready{};
    check(pipe2(ready.data(), O_CLOEXEC) == 0, "pipe");
    std::thread([ready, kind] {
        check(unshare(CLONE_FILES) == 0, "unshare descriptors");
        madeAside(kind);
        check(::write(ready[1], "", 1) == 1, "pipe");
        pause();
    }).detach();
    char byte = 0;
    check(read(ready[0], &byte, 1) == 1, "pipe");
}

void keepBySocket()
{
    const int home = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
    check(home >= 0 && unshare(CLONE_NEWNET) == 0, "net");
    check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0 && setns(home, 0) == 0, "socket");
    close(home);
}

void keepInFlight(std::string_view kind)
{
    const int made = madeAside(kind);
    std::array<int, 2> ends{};
    check(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0, "socket pair");
    check(sendDescriptor(ends[0], made), "send");
    close(made);
}

void keepByMount(std::string_view kind, const std::string &file)
{
    const int made = madeAside(kind);
    const std::string path = "/proc/self/fd/" + std::to_string(made);
    check(mount(path.c_str(), file.c_str(), nullptr, MS_BIND, nullptr) == 0, file);
    close(made);
}
