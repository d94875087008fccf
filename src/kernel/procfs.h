// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Readers of the texts below /proc. They take what they are given, never throw, and keep bytes as they are.
namespace terrarium::procfs {

/// What of proc_pid_stat(5) is used. The comm points into the text.
struct Stat {
    std::int32_t pid = 0;
    std::string_view comm;
    char state = '?';
    std::int32_t parent = 0;
    std::uint32_t flags = 0;
    std::uint32_t threads = 1;
    std::uint64_t startTime = 0;  ///< clock ticks since boot
    std::uint64_t userTime = 0;   ///< clock ticks
    std::uint64_t systemTime = 0; ///< clock ticks
};

/// PF_KTHREAD of include/linux/sched.h, in Stat::flags.
inline constexpr std::uint32_t kernelThreadFlag = 0x00200000;

[[nodiscard]] std::optional<Stat> parseStat(std::string_view text);

/// Real, effective, saved and file system id.
using Ids = std::array<std::uint32_t, 4>;

/// What of proc_pid_status(5) is used.
struct Status {
    std::optional<Ids> uids;
    std::optional<Ids> gids;
    std::vector<std::int32_t> pids; ///< NSpid: from the namespace of the /proc that was read to the innermost
    std::optional<std::uint64_t> inheritable, permitted, effective, bounding, ambient;
    std::uint32_t seccomp = 0;
    bool noNewPrivileges = false;
};

[[nodiscard]] Status parseStatus(std::string_view text);

/// One line of uid_map or gid_map, user_namespaces(7).
struct MapLine {
    std::uint32_t inside = 0;
    std::uint32_t outside = 0;
    std::uint32_t count = 0;
    [[nodiscard]] bool operator==(const MapLine &) const = default;
};

/// Stops at the first line that is not one.
[[nodiscard]] std::vector<MapLine> parseIdMap(std::string_view text);

/// Offsets in nanoseconds, time_namespaces(7).
struct Offsets {
    std::int64_t monotonic = 0;
    std::int64_t boottime = 0;
    [[nodiscard]] bool operator==(const Offsets &) const = default;
};

[[nodiscard]] std::optional<Offsets> parseOffsets(std::string_view text);

/// The path in the v2 hierarchy or, where that is the root, in the one that systemd keeps for itself on cgroup v1.
[[nodiscard]] std::string_view parseCgroup(std::string_view text);

/// Arguments joined by spaces, without the NULs at the end.
[[nodiscard]] std::string parseCommand(std::string_view text);

/// The inode number in "net:[4026531840]", the text of a link in /proc/PID/ns.
[[nodiscard]] std::optional<std::uint64_t> parseNamespaceLink(std::string_view text);

/// Seconds since the epoch at which the machine started: "btime" of proc_stat(5).
[[nodiscard]] std::optional<std::int64_t> parseBootTime(std::string_view text);

} // namespace terrarium::procfs
