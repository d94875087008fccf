// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What both ends of the wire must agree on and nobody else need know.
namespace terrarium::wire {

enum class Type : std::uint8_t { Hello = 1, Status, Snapshot, Delta, Rescan, FindPins, Pins };

inline constexpr std::size_t lengthSize = sizeof(std::uint32_t);

/// What stands before an optional value.
enum class Presence : std::uint8_t { Absent, Present };

/// Signed numbers are folded so that small ones are short: 0, -1, 1, -2, …
[[nodiscard]] constexpr std::uint64_t folded(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

[[nodiscard]] constexpr std::int64_t unfolded(std::uint64_t value)
{
    return static_cast<std::int64_t>((value >> 1U) ^ (0U - (value & 1U)));
}

} // namespace terrarium::wire
