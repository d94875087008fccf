// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace terrarium {

/// The IPv4 addresses of the two ends of a cable: four of a private range (RFC 1918), of which two can be used. All
/// numbers have the byte order of this machine.
struct Subnet {
    std::uint32_t first = 0;

    static constexpr int prefix = 30;
    [[nodiscard]] std::uint32_t host() const { return first + 1; }
    [[nodiscard]] std::uint32_t inside() const { return first + 2; }
    [[nodiscard]] bool operator==(const Subnet &) const = default;
};

/// The number in the name of a cable's end, "terra7", that the kernel gives to no other as long as it is there.
[[nodiscard]] std::optional<unsigned> numberOf(const std::string &name);

/// Where cable number so and so may have its addresses; no two share any. Nothing for a number that is too high.
[[nodiscard]] std::optional<std::array<Subnet, 3>> subnetsFor(unsigned number);

/// "10.203.0.2"
[[nodiscard]] std::string dotted(std::uint32_t address);

} // namespace terrarium
