// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// specimen STEP…: takes the steps in turn, says "ready PID", and goes on taking those that it reads, one a line, saying
// "done" after each, until the end of its input or the end of its parent. Its children end with it.
//
//   user  uts …       unshare that kind; user is mapped: 0 inside is who it was outside
//   widely            unshare user, mapped in two lines; for root
//   uid:N             become that user and group
//   name:HEX          the name of the process, any bytes
//   fork              go on in a child
//   zombie            have a child that has ended and is not reaped
//   thread:KIND       have a thread that unshared it
//   offsets:M:B       seconds of monotonic and boottime clock for the children's time namespace
//   descriptor:KIND   keep a new namespace by an open descriptor alone
//   owntable:KIND     the same, by a thread that has descriptors of its own
//   socket            keep a new network by an open socket alone
//   inflight:KIND     keep a new namespace by a descriptor that was sent and not taken
//   mounted:KIND:PATH keep a new namespace by a mount on that path alone
//   bind:FILE:PATH    mount that file on that path
//   hidepid           mount a /proc that hides the processes of others
//   children:N  bury  have more children; end all of them
//   exec COMMAND…     become another program

#include "targets/keeping.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

std::vector<pid_t> children;

void write(const std::string &path, std::string_view text)
{
    const int fd = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    check(fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()), path);
    close(fd);
}

std::string pidInProc()
{
    std::array<char, 16> text{};
    check(readlink("/proc/self", text.data(), text.size() - 1) > 0, "/proc/self");
    return text.data();
}

void leave(std::string_view kind)
{
    const std::string uid = std::to_string(geteuid());
    const std::string gid = std::to_string(getegid());
    check(unshare(flagOf(kind)) == 0, kind);
    if (kind != "user")
        return;
    write("/proc/self/setgroups", "deny");
    write("/proc/self/uid_map", "0 " + uid + " 1");
    write("/proc/self/gid_map", "0 " + gid + " 1");
}

/// Many ids take privilege over those outside, so a helper that stays there writes the map.
void leaveWidely()
{
    std::array<int, 2> go{};
    const std::string proc = "/proc/" + pidInProc();
    check(pipe2(go.data(), O_CLOEXEC) == 0, "pipe");
    const pid_t mapper = fork();
    check(mapper >= 0, "fork");
    if (mapper == 0) {
        close(go[1]);
        check(read(go[0], go.data(), 1) == 0, "pipe");
        write(proc + "/uid_map", "0 100000 1000\n1000 5 1\n");
        write(proc + "/gid_map", "0 200000 1000\n1000 6 1\n");
        std::_Exit(0);
    }
    check(unshare(CLONE_NEWUSER) == 0, "user");
    close(go[0]);
    close(go[1]);
    check(waitpid(mapper, nullptr, 0) == mapper, "wait");
}

void become(unsigned id)
{
    check(setgroups(0, nullptr) == 0 && setresgid(id, id, id) == 0 && setresuid(id, id, id) == 0, "uid");
    // Lost with the old identity, and set again by hand because no exec follows: /proc/self belongs to root without it.
    check(prctl(PR_SET_DUMPABLE, 1) == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0, "prctl");
}

void rename(std::string_view hex)
{
    std::string name;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        name += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    check(prctl(PR_SET_NAME, name.c_str()) == 0, "name");
}

void goOnInChild()
{
    const pid_t child = fork();
    check(child >= 0, "fork");
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        return;
    }
    int status = 0;
    waitpid(child, &status, 0);
    std::_Exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

void haveZombie()
{
    const pid_t child = fork();
    check(child >= 0, "fork");
    if (child == 0)
        std::_Exit(0);
    siginfo_t ended{};
    check(waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT) == 0, "waitid");
}

void haveThread(std::string_view kind)
{
    std::array<int, 2> ready{};
    check(pipe2(ready.data(), O_CLOEXEC) == 0, "pipe");
    std::thread([ready, flag = flagOf(kind)] {
        check(unshare(flag) == 0, "unshare in a thread");
        close(ready[1]);
        pause();
    }).detach();
    char byte = 0;
    check(read(ready[0], &byte, 1) == 0, "pipe");
}

std::pair<std::string, std::string> split(const std::string &text)
{
    const std::size_t colon = text.find(':');
    return colon == std::string::npos ? std::pair{text, std::string()}
                                      : std::pair{text.substr(0, colon), text.substr(colon + 1)};
}

void haveChildren(int count)
{
    for (int i = 0; i < count; ++i) {
        const pid_t child = fork();
        check(child >= 0, "fork");
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            while (true)
                pause();
        }
        children.push_back(child);
    }
}

void bury()
{
    for (const pid_t child : children)
        kill(child, SIGKILL);
    for (const pid_t child : std::exchange(children, {}))
        waitpid(child, nullptr, 0);
}

void take(const std::string &step)
{
    const auto [word, rest] = split(step);
    if (word == "widely")
        return leaveWidely();
    if (word == "uid")
        return become(static_cast<unsigned>(std::stoul(rest)));
    if (word == "name")
        return rename(rest);
    if (word == "fork")
        return goOnInChild();
    if (word == "zombie")
        return haveZombie();
    if (word == "thread")
        return haveThread(rest);
    if (word == "children")
        return haveChildren(std::stoi(rest));
    if (word == "bury")
        return bury();
    if (word == "offsets")
        return write("/proc/self/timens_offsets",
                     "monotonic " + split(rest).first + " 0\nboottime " + split(rest).second + " 0\n");
    if (word == "descriptor")
        return keepByDescriptor(rest);
    if (word == "owntable")
        return keepInOwnTable(rest);
    if (word == "socket")
        return keepBySocket();
    if (word == "inflight")
        return keepInFlight(rest);
    if (word == "mounted")
        return keepByMount(split(rest).first, split(rest).second);
    if (word == "bind")
        return check(mount(split(rest).first.c_str(), split(rest).second.c_str(), nullptr, MS_BIND, nullptr) == 0,
                     rest);
    if (word == "hidepid")
        return check(mount("proc", "/proc", "proc", 0, "hidepid=2") == 0, word);
    leave(word);
    if (word == "mnt")
        check(mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "private mounts");
}

} // namespace

int main(int argc, char **argv)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "exec") {
            execvp(argv[i + 1], argv + i + 1);
            check(false, "exec");
        }
        take(argv[i]);
    }
    std::cout << "ready " << pidInProc() << std::endl;
    for (std::string step; std::getline(std::cin, step);) {
        take(step);
        std::cout << "done" << std::endl;
    }
    bury();
    std::_Exit(0);
}
