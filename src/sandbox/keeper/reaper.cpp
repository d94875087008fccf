// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/reaper.h"

#include <array>
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr std::array handedOn{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2};

sigset_t watchedSignals()
{
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, SIGCHLD);
    for (const int number : handedOn)
        ::sigaddset(&set, number);
    return set;
}

/// As a shell tells it: 128 and the signal.
int exitCodeOf(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void reap(pid_t program)
{
    int status = 0;
    for (pid_t pid = 0; (pid = ::waitpid(-1, &status, WNOHANG)) > 0;)
        if (pid == program)
            ::_exit(exitCodeOf(status));
}

} // namespace

void reapFor(pid_t program)
{
    const auto watched = watchedSignals();
    ::sigprocmask(SIG_BLOCK, &watched, nullptr);
    for (;;) {
        int number = 0;
        reap(program);
        if (::sigwait(&watched, &number) == 0 && number != SIGCHLD)
            ::kill(program, number);
    }
}

} // namespace terrarium
