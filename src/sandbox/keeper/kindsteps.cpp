// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/fd.h"
#include "kernel/privilege.h"
#include "sandbox/keeper/steps.h"
#include "sandbox/keeper/writefile.h"

#include <array>
#include <ranges>

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace terrarium::steps {

void takeTargets(Building &building)
{
    for (const auto &step : building.plan)
        building.targets.push_back(
            step.kind == StepKind::Join ? openKnown({static_cast<std::int32_t>(step.number), step.since}) : Fd());
}

Result<void> checkOwn(const Step &step, const Result<Fd> &target)
{
    if (!target)
        return std::unexpected(target.error());
    const auto link = "/proc/" + std::to_string(step.number) + "/ns/mnt";
    std::array<char, 64> text{};
    auto looked = privilege::withoutPowers([&]() -> Result<void> {
        return ::readlink(link.c_str(), text.data(), text.size()) > 0 ? Result<void>() : failed("look into " + link);
    });
    // That was the process that is meant, and not another that has its PID by now.
    if (looked && ::syscall(SYS_pidfd_send_signal, target->get(), 0, nullptr, 0) < 0)
        return failed("find process " + std::to_string(step.number));
    return looked;
}

Result<void> join(const Step &step, const Result<Fd> &target)
{
    if (!target)
        return std::unexpected(target.error());
    std::uint64_t flags = 0;
    for (const auto part : step.subject | std::views::split(' '))
        if (const auto wall = wallFromName(std::string_view(part.begin(), part.end())))
            flags |= cloneFlag(*wall);
    if (::setns(target->get(), static_cast<int>(flags)) < 0)
        return failed("setns");
    return {};
}

Result<void> unshareKind(const Step &step)
{
    const auto wall = wallFromName(step.subject);
    if (!wall)
        return std::unexpected(Error{"unshare " + step.subject, EINVAL});
    if (::unshare(static_cast<int>(cloneFlag(*wall))) < 0)
        return failed("unshare");
    return {};
}

Result<void> setClocks(const ClocksSpec &clocks)
{
    return writeFile("/proc/self/timens_offsets", "monotonic " + std::to_string(clocks.monotonic) + " 0\nboottime " +
                                                      std::to_string(clocks.boottime) + " 0\n");
}

} // namespace terrarium::steps
