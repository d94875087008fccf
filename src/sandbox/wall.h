// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace terrarium {

/// A kind of namespace that a sandbox has to itself. The order is that of the isolation strip.
enum class Wall : std::uint8_t { Mnt, Pids, Net, Ipc, User, Uts, Cgroup, Time };

inline constexpr std::array allWalls{Wall::Mnt,  Wall::Pids, Wall::Net,    Wall::Ipc,
                                     Wall::User, Wall::Uts,  Wall::Cgroup, Wall::Time};

/// One value for each wall.
template <typename Value> struct PerWall {
    std::array<Value, allWalls.size()> values{};

    [[nodiscard]] Value &operator[](Wall wall) { return values[static_cast<std::size_t>(wall)]; }
    [[nodiscard]] const Value &operator[](Wall wall) const { return values[static_cast<std::size_t>(wall)]; }
    [[nodiscard]] bool operator==(const PerWall &) const = default;
};

/// "mnt": as in /proc/PID/ns.
[[nodiscard]] std::string_view name(Wall wall);
[[nodiscard]] std::optional<Wall> wallFromName(std::string_view name);
/// CLONE_NEWNS and its like.
[[nodiscard]] std::uint64_t cloneFlag(Wall wall);
/// "CLONE_NEWNS"
[[nodiscard]] std::string_view cloneFlagName(Wall wall);

} // namespace terrarium
