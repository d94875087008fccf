// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/text.h"
#include "sandbox/keeper/probes.h"

#include <cmath>

#include <sys/resource.h>
#include <unistd.h>

namespace terrarium::probes {
namespace {

constexpr double nanoseconds = 1e9;

/// Seconds, to the whole one: the clocks are not read in the same moment.
std::int64_t secondsBetween(std::int64_t inside, std::int64_t outside)
{
    return std::llround(static_cast<double>(inside - outside) / nanoseconds);
}

/// "50000 100000" is half of a processor (cgroups(7), cpu.max); "max" is no limit.
std::optional<std::uint64_t> limitIn(std::string_view text, std::string_view subject)
{
    const auto limit = toNumber<std::uint64_t>(takeWord(text));
    if (!limit || subject != "cpu")
        return limit;
    const auto period = toNumber<std::uint64_t>(takeWord(text)).value_or(0);
    return period > 0 ? std::optional(*limit * 100 / period) : std::nullopt;
}

const char *groupFile(std::string_view subject)
{
    if (subject == "memory")
        return "memory.max";
    return subject == "cpu" ? "cpu.max" : "pids.max";
}

std::string resourceName(std::string name)
{
    for (auto &letter : name)
        letter = static_cast<char>(letter - 'a' + 'A');
    return "RLIMIT_" + name;
}

} // namespace

Finding hostNameOwn(const Ground &ground)
{
    std::array<char, 256> name{};
    ::gethostname(name.data(), name.size() - 1);
    return holdsIf(ground.differs(Wall::Uts) && name.data() == ground.promise.subject, "uname()", name.data());
}

Finding namespaceOwn(const Ground &ground)
{
    const auto &kind = ground.promise.subject;
    const auto wall = wallFromName(kind);
    if (!wall)
        return untried({}, kind);
    return holdsIf(ground.differs(*wall), "readlink(" + accountOf(ground, "ns/") + kind + ")",
                   kind + ":[" + std::to_string(ground.proof.subject.namespaces[*wall]) + "]" +
                       (ground.differs(*wall) ? "" : ", the host's"));
}

Finding clocksShifted(const Ground &ground)
{
    const auto &outside = ground.proof.outside.leads;
    const auto inside = readClockLeads();
    const auto monotonic = secondsBetween(inside.monotonic, outside.monotonic);
    const auto boottime = secondsBetween(inside.boottime, outside.boottime);
    return holdsIf(monotonic == ground.promise.number && boottime == ground.promise.second,
                   "clock_gettime(CLOCK_MONOTONIC), clock_gettime(CLOCK_BOOTTIME)",
                   std::to_string(monotonic) + " s, " + std::to_string(boottime) + " s off the host's");
}

Finding eachLimited(const Ground &ground)
{
    const auto &subject = ground.proof.subject;
    const auto tried = "prlimit(" + std::to_string(subject.pid) + ", " + resourceName(ground.promise.subject) + ")";
    const auto limit = subject.limits.find(ground.promise.subject);
    if (limit == subject.limits.end())
        return untried(tried, "EPERM");
    return holdsIf(limit->second <= static_cast<std::uint64_t>(ground.promise.number), tried,
                   limit->second == RLIM_INFINITY ? "unlimited" : std::to_string(limit->second));
}

Finding togetherLimited(const Ground &ground)
{
    const auto &subject = ground.promise.subject;
    const auto *file = groupFile(subject);
    const auto &limits = ground.proof.subject.groupLimits;
    const auto found = limits.find(file);
    const auto limit = found == limits.end() ? std::nullopt : limitIn(found->second, subject);
    return holdsIf(limit && *limit <= static_cast<std::uint64_t>(ground.promise.number),
                   "read(" + std::string(file) + ") of its control group",
                   found == limits.end() ? "no such limit" : found->second);
}

} // namespace terrarium::probes
