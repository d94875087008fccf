// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace terrarium {

/// Nanoseconds since the epoch as "2026-03-01T12:00:00.123456789Z", always with nine decimals.
[[nodiscard]] std::string isoTime(std::int64_t nanoseconds);

/// Reads that form only; nothing for any other, or for a moment outside the years 1678 to 2261.
[[nodiscard]] std::optional<std::int64_t> fromIsoTime(std::string_view text);

} // namespace terrarium
