// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <expected>
#include <string>

namespace terrarium {

/// A step that the kernel refused.
struct Error {
    std::string step; ///< what was tried: "open /proc"
    int code = 0;     ///< errno

    /// "open /proc: Permission denied". English, for logs; the window has its own words.
    [[nodiscard]] std::string sentence() const;
};

template <typename Value> using Result = std::expected<Value, Error>;

/// The error of the call that has just failed.
[[nodiscard]] inline std::unexpected<Error> failed(std::string step)
{
    const int code = errno;
    return std::unexpected(Error{std::move(step), code});
}

} // namespace terrarium
