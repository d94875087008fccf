// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/environment.h"
#include "sandbox/keeper/steps.h"

#include <csignal>

#include <sys/ioctl.h>
#include <unistd.h>

namespace terrarium::steps {
namespace {

std::vector<char *> pointers(std::vector<std::string> &words)
{
    std::vector<char *> list;
    for (auto &word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    return list;
}

Result<void> readNothing(const Building &building)
{
    if (::dup2(building.nothing.get(), STDIN_FILENO) < 0)
        return failed("read nothing");
    return {};
}

/// What the keeper has changed of them would be inherited.
void resetSignals()
{
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    std::signal(SIGPIPE, SIG_DFL);
}

} // namespace

Result<void> openTerminal(Building &building)
{
    if (!building.terminal)
        return std::unexpected(Error{"find the terminal", EBADF});
    if (::setsid() < 0)
        return failed("setsid");
    if (::ioctl(building.terminal.get(), TIOCSCTTY, 0) < 0)
        return failed("take the terminal");
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::dup2(building.terminal.get(), stream) < 0)
            return failed("dup2");
    return {};
}

Result<void> execute(const Building &building)
{
    if (!building.spec.program.terminal)
        if (auto done = readNothing(building); !done)
            return done;
    resetSignals();
    if (::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC) < 0)
        return failed("close_range");
    auto arguments = building.spec.program.arguments;
    auto environment = environmentFor(building.spec, building.ground);
    auto list = environmentList(environment);
    // PATH of the environment inside decides, as it would for whoever types it there.
    const auto path = environment.find("PATH");
    ::setenv("PATH", path == environment.end() ? "/usr/local/bin:/usr/bin:/bin" : path->second.c_str(), 1);
    ::execvpe(arguments.front().c_str(), pointers(arguments).data(), pointers(list).data());
    return failed("execute " + arguments.front());
}

} // namespace terrarium::steps
