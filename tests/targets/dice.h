// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

/// The same throws for the same seed.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    int below(int n) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    Dice another() { return Dice(m_engine()); }
    std::uint64_t someOf(std::uint64_t flags, int oneInN)
    {
        std::uint64_t some = 0;
        for (std::uint64_t bit = 1; bit != 0; bit <<= 1U)
            some |= (flags & bit) != 0 && oneIn(oneInN) ? bit : 0;
        return some;
    }

private:
    std::mt19937_64 m_engine;
};
