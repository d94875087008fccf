// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace terrarium {

/// What a program wrote on its terminal while no window showed it: the last 64 KiB, from the beginning of a line on.
class Tape {
public:
    static constexpr std::size_t longest = 64U << 10U;

    /// Reads what is there on a non-blocking master. False when nothing more will come.
    [[nodiscard]] bool record(int master);
    void append(const char *bytes, std::size_t size);
    /// Empty afterwards.
    [[nodiscard]] std::string take();

private:
    void shorten();

    std::string m_bytes;
    bool m_isCut = false;
};

} // namespace terrarium
