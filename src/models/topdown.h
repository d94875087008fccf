// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace terrarium {

inline constexpr std::size_t noParent = static_cast<std::size_t>(-1);

/// Puts items, each given by the index of its parent, into an order in which parents come before their children and
/// siblings stay as they are. A ring of parents, which only a damaged file can hold, is cut open: the first item of it,
/// or of what hangs from it, gets noParent.
[[nodiscard]] std::vector<std::size_t> topDown(std::vector<std::size_t> &parents);

} // namespace terrarium
