// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace terrarium {

enum class JsonFault : std::uint8_t {
    NotJson,     ///< no JSON at all, or cut short
    OtherSchema, ///< not written by Terrarium, or by a newer one
    BadField     ///< a field has a value that it cannot have
};

/// What is wrong with a snapshot file and where.
struct JsonError {
    JsonFault fault = JsonFault::NotJson;
    std::size_t offset = 0; ///< byte where reading stopped; 0 where the text is JSON but not a snapshot
    std::string field;      ///< the field and its position: "processes[17].uid"; empty where the text is not JSON
    std::string message;    ///< one English sentence for logs; the window has its own words
};

/// Schema "terrarium.snapshot/1", UTF-8, one line, in the order of the snapshot's lists.
/// Each byte that is not UTF-8 becomes U+FFFD. What is unknown is null.
[[nodiscard]] std::string toJson(const Snapshot &snapshot);
/// Leaves out what follows from the rest (a namespace's members) and what it does not know. A field that is missing is
/// unknown.
[[nodiscard]] std::expected<Snapshot, JsonError> fromJson(std::string_view text);

} // namespace terrarium
