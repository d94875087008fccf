// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// crowd PROCESSES NAMESPACES: as root, so many processes that do nothing, in so many namespaces of their own. Says
// "ready" when all are there. They end with the input.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

constexpr int kinds[] = {CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWNS, CLONE_NEWCGROUP};
constexpr int kindCount = sizeof kinds / sizeof *kinds;

/// One tenth of the namespaces are of networks, which take long to make.
constexpr int networkShare = 10;

void standStill(int ready)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)!write(ready, "", 1);
    close(ready);
    for (;;)
        pause();
}

int flagsOf(int number, int namespaces)
{
    if (number < namespaces / networkShare)
        return CLONE_NEWNET;
    const int first = namespaces / networkShare + (number - namespaces / networkShare) * kindCount;
    int flags = 0;
    for (int kind = 0; kind < kindCount && first + kind < namespaces; ++kind)
        flags |= kinds[kind];
    return flags;
}

int fail(const char *step)
{
    std::fprintf(stderr, "crowd: %s: %s\n", step, std::strerror(errno));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("Usage: crowd PROCESSES NAMESPACES\n", stderr);
        return 2;
    }
    const int processes = std::atoi(argv[1]);
    const int namespaces = std::atoi(argv[2]);
    int ready[2];
    if (pipe(ready) != 0)
        return fail("pipe");
    for (int number = 0; number < processes; ++number) {
        const pid_t pid = fork();
        if (pid < 0)
            return fail("fork");
        if (pid > 0)
            continue;
        if (const int flags = flagsOf(number, namespaces); flags != 0 && unshare(flags) != 0)
            std::_Exit(fail("unshare"));
        close(ready[0]);
        standStill(ready[1]);
    }
    close(ready[1]);
    char bytes[4096];
    for (int there = 0; there < processes;) {
        const auto some = read(ready[0], bytes, sizeof bytes);
        if (some <= 0)
            return fail("wait for the crowd");
        there += static_cast<int>(some);
    }
    std::puts("ready");
    std::fflush(stdout);
    while (read(STDIN_FILENO, bytes, sizeof bytes) > 0) {
    }
    return 0;
}
