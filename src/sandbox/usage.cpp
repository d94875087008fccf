// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/usage.h"

#include "kernel/procdir.h"
#include "kernel/procfs.h"
#include "kernel/text.h"
#include "sandbox/keeper/descendants.h"

#include <algorithm>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace terrarium {
namespace {

std::string fileOf(pid_t process, const char *name)
{
    return readFile(AT_FDCWD, ("/proc/" + std::to_string(process) + '/' + name).c_str()).value_or(std::string());
}

/// Children of the keeper are the warden and helpers; the sandbox is beneath the warden.
std::vector<pid_t> membersOf(pid_t keeper)
{
    const Descendants processes;
    std::vector<pid_t> members;
    for (const auto child : processes.childrenOf(keeper)) {
        const auto below = processes.below(child);
        members.insert(members.end(), below.begin(), below.end());
    }
    return members;
}

/// smaps_rollup: proc_pid_smaps(5), readable for whoever might trace the process.
std::optional<std::uint64_t> proportional(pid_t process)
{
    const auto text = fileOf(process, "smaps_rollup");
    const auto place = text.find("\nPss:");
    if (place == std::string::npos)
        return std::nullopt;
    auto rest = std::string_view(text).substr(place + 5);
    const auto kilobytes = toNumber<std::uint64_t>(takeWord(rest));
    return kilobytes ? std::optional(*kilobytes * 1024) : std::nullopt;
}

std::uint64_t resident(pid_t process)
{
    const auto text = fileOf(process, "statm");
    std::string_view rest(text);
    (void)takeWord(rest);
    return toNumber<std::uint64_t>(takeWord(rest)).value_or(0) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

void measureMemory(Usage &usage)
{
    for (const auto &process : usage.processes) {
        const auto share = proportional(process.pid);
        usage.isProportional &= share.has_value();
        usage.memory += share.value_or(0);
    }
    if (usage.isProportional)
        return;
    usage.memory = 0;
    for (const auto &process : usage.processes)
        usage.memory += resident(process.pid);
}

} // namespace

Result<Usage> readUsage(pid_t keeper, pid_t first)
{
    Usage usage;
    usage.moment = std::chrono::steady_clock::now();
    for (const auto member : membersOf(keeper)) {
        const auto text = fileOf(member, "stat");
        const auto stat = procfs::parseStat(text);
        if (stat && stat->state != 'Z')
            usage.processes.push_back({member, stat->startTime, stat->userTime + stat->systemTime});
    }
    if (usage.processes.empty())
        return std::unexpected(Error{"list the processes beneath " + std::to_string(keeper), ESRCH});
    measureMemory(usage);
    const auto status = fileOf(first, "status");
    if (const auto pids = procfs::parseStatus(status).pids; !pids.empty())
        usage.pidInside = pids.back();
    return usage;
}

double processorShare(const Usage &before, const Usage &now)
{
    std::uint64_t ticks = 0;
    for (const auto &process : now.processes) {
        const auto known = std::ranges::find_if(before.processes, [&](const Usage::Process &other) {
            return other.pid == process.pid && other.begun == process.begun;
        });
        ticks += process.ticks - (known == before.processes.end() ? 0 : std::min(known->ticks, process.ticks));
    }
    const auto seconds = std::chrono::duration<double>(now.moment - before.moment).count();
    const auto used = static_cast<double>(ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return seconds > 0 ? used / seconds : 0;
}

} // namespace terrarium
