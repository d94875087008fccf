// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/places.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace terrarium::test {
namespace {

constexpr auto otherRoot = "/tmp/terrarium-other-root";

bool write(const char *path, const char *text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool written = fd >= 0 && ::write(fd, text, strlen(text)) == static_cast<ssize_t>(strlen(text));
    ::close(fd);
    return written;
}

void enterMountsOfItsOwn()
{
    require(::unshare(CLONE_NEWNS) == 0);
    require(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
}

void show(const std::filesystem::directory_entry &entry, const std::string &at)
{
    if (entry.is_symlink())
        std::filesystem::copy_symlink(entry.path(), at);
    else if (entry.is_directory())
        require(::mkdir(at.c_str(), 0755) == 0 &&
                ::mount(entry.path().c_str(), at.c_str(), nullptr, MS_BIND | MS_REC, nullptr) == 0);
}

std::array<char, 64> mapOf(unsigned id)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%u %u 1", id, id);
    return text;
}

void enterUserNamespace()
{
    ::prctl(PR_SET_DUMPABLE, 1); // or else its files in /proc are root's, after the change of user
    const auto uids = mapOf(::getuid());
    const auto gids = mapOf(::getgid());
    require(::unshare(CLONE_NEWUSER) == 0);
    require(write("/proc/self/setgroups", "deny"));
    require(write("/proc/self/uid_map", uids.data()));
    require(write("/proc/self/gid_map", gids.data()));
}

} // namespace

void require(bool done)
{
    if (!done)
        ::_exit(126);
}

void enterChroot()
{
    enterMountsOfItsOwn();
    const auto root = std::string(otherRoot) + "/root";
    ::mkdir(otherRoot, 0755);
    require(::mount("tmpfs", otherRoot, "tmpfs", 0, "mode=0755") == 0 && ::mkdir(root.c_str(), 0755) == 0);
    for (const auto &entry : std::filesystem::directory_iterator("/"))
        show(entry, root + entry.path().native());
    require(::chroot(root.c_str()) == 0 && ::chdir("/") == 0);
}

void enterChrootAtMount()
{
    enterMountsOfItsOwn();
    ::mkdir(otherRoot, 0755);
    require(::mount("/", otherRoot, nullptr, MS_BIND | MS_REC, nullptr) == 0);
    require(::chroot(otherRoot) == 0 && ::chdir("/") == 0);
}

void enterSeenChroot()
{
    enterMountsOfItsOwn();
    ::mkdir(otherRoot, 0755);
    require(::mount("/", otherRoot, nullptr, MS_BIND | MS_REC, nullptr) == 0);
    if (const pid_t inside = ::fork(); inside != 0) {
        int status = 0;
        require(inside > 0 && ::waitpid(inside, &status, 0) == inside && WIFEXITED(status));
        ::_exit(WEXITSTATUS(status));
    }
    require(::chroot(otherRoot) == 0 && ::chdir("/") == 0);
}

void coverPartOfProc()
{
    enterMountsOfItsOwn();
    require(::mount("tmpfs", "/proc/acpi", "tmpfs", MS_RDONLY, nullptr) == 0 ||
            ::mount("tmpfs", "/proc/fs", "tmpfs", MS_RDONLY, nullptr) == 0);
}

void enterUserNamespaceThatAllowsNo(const char *limit)
{
    enterUserNamespace();
    require(write(limit, "0"));
}

void allowProcesses(rlim_t most)
{
    enterUserNamespace();
    const rlimit limit{most, most};
    require(::setrlimit(RLIMIT_NPROC, &limit) == 0);
}

void forbidUserNamespaces()
{
    const auto filter = ::seccomp_init(SCMP_ACT_ALLOW);
    require(::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0);
    require(::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                               SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_NEWUSER, CLONE_NEWUSER)) == 0);
    require(::seccomp_load(filter) == 0);
    ::seccomp_release(filter);
}

void leaveNothingOfChroot()
{
    ::rmdir(otherRoot);
}

} // namespace terrarium::test
