// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/keys.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace terrarium {

/// One line of /proc/PID/uid_map: count ids from inside are those from outside.
struct IdRange {
    std::uint32_t inside = 0;
    std::uint32_t outside = 0;
    std::uint32_t count = 0;
    [[nodiscard]] bool operator==(const IdRange &) const = default;
};

/// Offsets of a time namespace in nanoseconds, /proc/PID/timens_offsets.
struct TimeOffsets {
    std::int64_t monotonic = 0;
    std::int64_t boottime = 0;
    [[nodiscard]] bool operator==(const TimeOffsets &) const = default;
};

enum class Setgroups : std::uint8_t { Unknown, Allow, Deny };

/// What the kernel tells of one namespace. Who is in it is told by the processes: see Snapshot::members().
struct Namespace {
    NamespaceKey key;
    std::optional<std::uint64_t> id;       ///< never handed out again; Linux 6.18 (mnt: 6.11)
    std::optional<Inode> owner;            ///< the user namespace that owns it; none: not to be read, or the host's
    std::optional<Inode> parent;           ///< user and pid only
    std::optional<std::uint32_t> ownerUid; ///< uid of whoever made it: of a user namespace, or of its owner
    std::optional<std::uint32_t> level;    ///< nesting depth below the host, user and pid only; 0 is the host
    std::vector<IdRange> uidMap;           ///< user only
    std::vector<IdRange> gidMap;           ///< user only
    Setgroups setgroups = Setgroups::Unknown;
    std::optional<TimeOffsets> offsets; ///< time only
    std::vector<std::string> mountedAt; ///< nsfs bind mounts in the reader's mount namespace
    [[nodiscard]] bool operator==(const Namespace &) const = default;
};

} // namespace terrarium
