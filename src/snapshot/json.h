// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <expected>
#include <string>
#include <string_view>

namespace terrarium {

/// What is wrong with a snapshot file and where.
struct JsonError {
    std::size_t offset = 0; ///< byte where reading stopped; 0 where the text is JSON but not a snapshot
    std::string message;    ///< one English sentence for logs; the window has its own words
};

/// Schema "terrarium.snapshot/1", UTF-8, in the order of the snapshot's lists. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string toJson(const Snapshot &snapshot);
[[nodiscard]] std::expected<Snapshot, JsonError> fromJson(std::string_view text);

} // namespace terrarium
