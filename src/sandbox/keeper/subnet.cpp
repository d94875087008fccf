// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/subnet.h"

#include "kernel/text.h"

#include <format>

namespace terrarium {
namespace {

constexpr std::string_view prefixOfNames = "terra";
constexpr unsigned mostNumbers = 256;

/// Of a thousand addresses each, in the three ranges that are nobody's.
constexpr std::array<std::uint32_t, 3> ranges{10U << 24U | 203U << 16U, 172U << 24U | 29U << 16U | 200U << 8U,
                                              192U << 24U | 168U << 16U | 200U << 8U};

} // namespace

std::optional<unsigned> numberOf(const std::string &name)
{
    return name.starts_with(prefixOfNames) ? toNumber<unsigned>(std::string_view(name).substr(prefixOfNames.size()))
                                           : std::nullopt;
}

std::optional<std::array<Subnet, 3>> subnetsFor(unsigned number)
{
    if (number >= mostNumbers)
        return std::nullopt;
    std::array<Subnet, 3> subnets;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        subnets[i].first = ranges[i] + 4 * number;
    return subnets;
}

std::string dotted(std::uint32_t address)
{
    return std::format("{}.{}.{}.{}", address >> 24U, address >> 16U & 0xFFU, address >> 8U & 0xFFU, address & 0xFFU);
}

} // namespace terrarium
