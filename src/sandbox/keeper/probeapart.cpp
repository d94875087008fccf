// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probeapart.h"

#include "kernel/fd.h"
#include "kernel/text.h"

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr int patience = 2000; // milliseconds
constexpr std::size_t longest = PIPE_BUF;

Finding untried(std::string why)
{
    return {Finding::Verdict::Untried, {{{}, std::move(why)}}};
}

/// In one piece, which a pipe takes whole.
void write(int pipe, const Finding &finding)
{
    std::string text(name(finding.verdict));
    for (const auto &[tried, answer] : finding.trials)
        text += '\0' + tried + '\0' + answer;
    (void)!::write(pipe, text.data(), std::min(text.size(), longest));
}

/// Nothing from a process that has written nothing.
std::optional<Finding> read(int pipe)
{
    pollfd waited{pipe, POLLIN, 0};
    if (::poll(&waited, 1, patience) <= 0)
        return untried("no answer");
    std::array<char, longest> text{};
    const auto size = ::read(pipe, text.data(), text.size());
    std::string_view rest(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    const auto verdict = verdictFromName(takeUntil(rest, '\0'));
    if (!verdict)
        return std::nullopt;
    Finding finding{*verdict};
    while (!rest.empty()) {
        const auto tried = takeUntil(rest, '\0');
        finding.trials.push_back({std::string(tried), std::string(takeUntil(rest, '\0'))});
    }
    return finding;
}

std::string endOf(int status)
{
    return WIFSIGNALED(status) ? std::string("killed by SIG") + ::sigabbrev_np(WTERMSIG(status)) : "no answer";
}

} // namespace

Finding probeApart(const std::function<Finding()> &probe)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        return untried(::strerrorname_np(errno));
    const Fd reading(ends[0]);
    Fd writing(ends[1]);
    const auto child = ::fork();
    if (child < 0)
        return untried(::strerrorname_np(errno));
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        write(writing.get(), probe());
        ::_exit(0);
    }
    writing = Fd();
    const auto finding = read(reading.get());
    ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return finding ? *finding : untried(endOf(status));
}

} // namespace terrarium
