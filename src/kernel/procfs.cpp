// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/procfs.h"

#include "kernel/text.h"

#include <algorithm>

namespace terrarium::procfs {
namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

std::string_view skipWords(std::string_view &rest, int count)
{
    for (int i = 0; i < count; ++i)
        (void)takeWord(rest);
    return takeWord(rest);
}

std::optional<Ids> parseIds(std::string_view rest)
{
    Ids ids{};
    for (auto &id : ids) {
        const auto number = toNumber<std::uint32_t>(takeWord(rest));
        if (!number)
            return std::nullopt;
        id = *number;
    }
    return ids;
}

std::vector<std::int32_t> parsePids(std::string_view rest)
{
    std::vector<std::int32_t> pids;
    while (const auto pid = toNumber<std::int32_t>(takeWord(rest)))
        pids.push_back(*pid);
    return pids;
}

void parseCapabilityLine(std::string_view key, std::string_view value, Status &status)
{
    const auto set = toNumber<std::uint64_t>(takeWord(value), 16);
    if (key == "CapInh")
        status.inheritable = set;
    else if (key == "CapPrm")
        status.permitted = set;
    else if (key == "CapEff")
        status.effective = set;
    else if (key == "CapBnd")
        status.bounding = set;
    else if (key == "CapAmb")
        status.ambient = set;
}

void parseStatusLine(std::string_view key, std::string_view value, Status &status)
{
    if (key == "Uid")
        status.uids = parseIds(value);
    else if (key == "Gid")
        status.gids = parseIds(value);
    else if (key == "NSpid")
        status.pids = parsePids(value);
    else if (key == "NoNewPrivs")
        status.noNewPrivileges = takeWord(value) == "1";
    else if (key == "Seccomp")
        status.seccomp = toNumber<std::uint32_t>(takeWord(value)).value_or(0);
    else if (key.starts_with("Cap"))
        parseCapabilityLine(key, value, status);
}

std::optional<std::int64_t> parseOffset(std::string_view &line)
{
    const auto seconds = toNumber<std::int64_t>(takeWord(line));
    const auto nanoseconds = toNumber<std::int64_t>(takeWord(line));
    constexpr auto most = INT64_MAX / nanosecondsPerSecond - 1;
    if (!seconds || !nanoseconds || *seconds > most || *seconds < -most || *nanoseconds < 0 ||
        *nanoseconds >= nanosecondsPerSecond)
        return std::nullopt;
    return *seconds * nanosecondsPerSecond + *nanoseconds;
}

} // namespace

std::optional<Stat> parseStat(std::string_view text)
{
    // A comm may hold anything, also ") S 1 (", but nothing after it holds a parenthesis.
    const auto open = text.find(" (");
    const auto close = text.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open + 2)
        return std::nullopt;
    auto rest = text.substr(close + 1);
    const auto pid = toNumber<std::int32_t>(text.substr(0, open));
    const auto state = takeWord(rest);
    const auto parent = toNumber<std::int32_t>(takeWord(rest));
    const auto flags = toNumber<std::uint32_t>(skipWords(rest, 4));
    const auto userTime = toNumber<std::uint64_t>(skipWords(rest, 4));
    const auto systemTime = toNumber<std::uint64_t>(takeWord(rest));
    const auto threads = toNumber<std::uint32_t>(skipWords(rest, 4));
    const auto startTime = toNumber<std::uint64_t>(skipWords(rest, 1));
    if (!pid || state.size() != 1 || !parent || !flags || !userTime || !systemTime || !threads || !startTime)
        return std::nullopt;
    return Stat{
        *pid,       text.substr(open + 2, close - open - 2), state[0], *parent, *flags, *threads, *startTime, *userTime,
        *systemTime};
}

Status parseStatus(std::string_view text)
{
    constexpr std::string_view initials = "UGNCS";
    Status status;
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        if (line.empty() || initials.find(line.front()) == std::string_view::npos)
            continue;
        const auto key = takeUntil(line, ':');
        parseStatusLine(key, line, status);
    }
    return status;
}

std::vector<MapLine> parseIdMap(std::string_view text)
{
    std::vector<MapLine> map;
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        const auto inside = toNumber<std::uint32_t>(takeWord(line));
        const auto outside = toNumber<std::uint32_t>(takeWord(line));
        const auto count = toNumber<std::uint32_t>(takeWord(line));
        if (!inside || !outside || !count)
            break;
        map.push_back({*inside, *outside, *count});
    }
    return map;
}

std::optional<Offsets> parseOffsets(std::string_view text)
{
    Offsets offsets;
    bool any = false;
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        const auto clock = takeWord(line);
        const auto offset = parseOffset(line);
        // Linux 5.6 wrote the numbers of the clocks, later kernels their names.
        if (offset && (clock == "monotonic" || clock == "1"))
            offsets.monotonic = *offset;
        else if (offset && (clock == "boottime" || clock == "7"))
            offsets.boottime = *offset;
        else
            continue;
        any = true;
    }
    return any ? std::optional(offsets) : std::nullopt;
}

std::string_view parseCgroup(std::string_view text)
{
    std::string_view unified;
    std::string_view systemd;
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        const auto hierarchy = takeUntil(line, ':');
        const auto controllers = takeUntil(line, ':');
        if (hierarchy == "0" && controllers.empty())
            unified = line;
        else if (controllers == "name=systemd")
            systemd = line;
    }
    return (unified.empty() || unified == "/") && !systemd.empty() ? systemd : unified;
}

std::string parseCommand(std::string_view text)
{
    const auto last = text.find_last_not_of('\0');
    std::string command(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
    std::ranges::replace(command, '\0', ' ');
    return command;
}

std::optional<std::uint64_t> parseNamespaceLink(std::string_view text)
{
    const auto open = text.find(":[");
    if (open == std::string_view::npos || !text.ends_with(']'))
        return std::nullopt;
    return toNumber<std::uint64_t>(text.substr(open + 2, text.size() - open - 3));
}

std::optional<std::int64_t> parseBootTime(std::string_view text)
{
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        if (takeWord(line) == "btime")
            return toNumber<std::int64_t>(takeWord(line));
    }
    return std::nullopt;
}

} // namespace terrarium::procfs
