// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// world COMMAND…: runs a command in a PID namespace and a /proc of its own, so that nothing else comes and goes while
// it looks, and nothing that it started outlives it. An ordinary user gets a user namespace too, as the same user.
// Unlike unshare(1), its first process reaps orphans.

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

[[noreturn]] void fail(const char *step)
{
    std::fprintf(stderr, "world: %s: %s\n", step, std::strerror(errno));
    std::_Exit(125);
}

void write(const char *path, const std::string &text)
{
    const int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0 || ::write(fd, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        fail(path);
    close(fd);
}

std::string sameId(unsigned id)
{
    return std::to_string(id) + " " + std::to_string(id) + " 1";
}

void leaveHost()
{
    const uid_t uid = geteuid();
    const gid_t gid = getegid();
    if (unshare(CLONE_NEWPID | CLONE_NEWNS | (uid == 0 ? 0 : CLONE_NEWUSER)) != 0)
        fail("unshare");
    if (uid == 0)
        return;
    write("/proc/self/setgroups", "deny");
    write("/proc/self/uid_map", sameId(uid));
    write("/proc/self/gid_map", sameId(gid));
}

int exitCode(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int reapUntil(pid_t last)
{
    int status = 0;
    while (const pid_t gone = wait(&status)) {
        if (gone == last)
            return exitCode(status);
        if (gone < 0)
            fail("wait");
    }
    return 125;
}

[[noreturn]] void beFirst(char **command)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("proc", "/proc", "proc", MS_NOSUID | MS_NOEXEC | MS_NODEV, nullptr) != 0)
        fail("mount /proc");
    const pid_t child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0) {
        execvp(*command, command);
        fail(*command);
    }
    std::_Exit(reapUntil(child));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: world COMMAND [ARGUMENT…]\n", stderr);
        return 125;
    }
    leaveHost();
    const pid_t first = fork();
    if (first < 0)
        fail("fork");
    if (first == 0)
        beFirst(argv + 1);
    return reapUntil(first);
}
