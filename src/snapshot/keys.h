// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/kind.h"

#include <compare>
#include <cstdint>
#include <functional>

namespace terrarium {

/// Inode number of a namespace in nsfs; 0 stands for "could not be read".
using Inode = std::uint64_t;
using Pid = std::int32_t;

/// What tells one living namespace from all others. A number alone does not: nsfs numbers are handed out again.
struct NamespaceKey {
    Kind kind{};
    std::uint64_t device = 0;
    Inode inode = 0;
    [[nodiscard]] auto operator<=>(const NamespaceKey &) const = default;
};

/// A PID alone is handed out again; with its start time (clock ticks since boot, proc_pid_stat(5) field 22) it is not.
struct ProcessKey {
    Pid pid = 0;
    std::uint64_t startTime = 0;
    [[nodiscard]] auto operator<=>(const ProcessKey &) const = default;
};

} // namespace terrarium

template <> struct std::hash<terrarium::NamespaceKey> {
    std::size_t operator()(const terrarium::NamespaceKey &key) const noexcept
    {
        return std::hash<std::uint64_t>{}((key.inode << 3U) ^ (key.device << 35U) ^
                                          static_cast<std::uint64_t>(key.kind));
    }
};

template <> struct std::hash<terrarium::ProcessKey> {
    std::size_t operator()(const terrarium::ProcessKey &key) const noexcept
    {
        return std::hash<std::uint64_t>{}((key.startTime << 22U) ^ static_cast<std::uint64_t>(key.pid));
    }
};
