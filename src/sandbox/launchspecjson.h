// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace terrarium {

inline constexpr std::size_t longestLaunchSpec = 64U << 10U; ///< bytes of JSON

enum class LaunchSpecFault : std::uint8_t {
    TooLong,     ///< more than longestLaunchSpec
    NotJson,     ///< or cut off
    OtherSchema, ///< no launch at all
    LaterSchema, ///< a launch, as a later version writes it
    UnknownField,
    UnknownWord, ///< where only certain words may stand
    WrongType,
    OutOfRange, ///< or not a whole number
    Twice,
    ZeroByte
};

struct LaunchSpecError {
    LaunchSpecFault fault = LaunchSpecFault::NotJson;
    std::string field;    ///< where: "files.mounts.2.type"; empty: the text as a whole
    std::string sentence; ///< English, for logs
};

/// {"schema":"terrarium.launch/1", …}: everything that is not as in a new LaunchSpec. Indented, in a fixed order.
[[nodiscard]] std::string toJson(const LaunchSpec &spec);

/// An unknown field or word, a wrong type, a number out of range, or more than longestLaunchSpec bytes is an error:
/// what is not understood must not be left out of a sandbox silently.
[[nodiscard]] std::expected<LaunchSpec, LaunchSpecError> launchSpecFromJson(std::string_view text);

} // namespace terrarium
