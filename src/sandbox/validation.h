// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <string>
#include <vector>

namespace terrarium {

enum class Problem : std::uint8_t {
    Missing,        ///< nothing is there where something must be
    NotAbsolute,    ///< a path that does not begin at the root
    NotPlain,       ///< a path with "." or "..", or a text with a zero byte
    TooLong,        ///< more than the kernel takes
    TooMany,        ///< more entries than are taken
    OutOfRange,     ///< a number that makes no sense
    Overlapping,    ///< two id ranges share an id
    Unknown,        ///< no such name
    NeedsWall,      ///< has no effect without a namespace of its own; value names the kind
    Contradicting,  ///< cannot be had together with what value names
    NeedsPrivilege, ///< only root can make it: it takes Privilege::Administrator
    StaysOnDisk     ///< would be made on the host's disk, and stay there when the sandbox has ended
};

struct FieldProblem {
    std::string field; ///< as in a profile's JSON: "files.mounts.2.target"
    Problem problem = Problem::Missing;
    std::string value;
    [[nodiscard]] bool operator==(const FieldProblem &) const = default;
};

/// All that is wrong with it, in the order of its fields; empty if it can be planned. Looks at nothing but the value.
/// With Privilege::Administrator, what is Contradicting "privilege" cannot be had so (joined, outlivesWindow, a
/// filtered session bus, without the wall User also mounts that are not private), and
/// what NeedsWall "user" can be had in a user namespace only (capabilities, pasta, overlays, other ids than the
/// caller's). With Privilege::Enter and EnterAny see enteringProblems().
[[nodiscard]] std::vector<FieldProblem> validate(const LaunchSpec &spec);

} // namespace terrarium
