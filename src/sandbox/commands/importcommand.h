// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <expected>
#include <string>
#include <string_view>

namespace terrarium {

/// Why a pasted line was not understood.
struct ImportError {
    enum class Reason : std::uint8_t {
        Empty,
        UnfinishedQuote,
        ShellSyntax,
        UnknownTool,
        UnknownOption,
        MissingValue,
        BadValue
    };
    Reason reason = Reason::Empty;
    std::string word; ///< the one that it stopped at
    [[nodiscard]] bool operator==(const ImportError &) const = default;
};

/// Reads an unshare(1) or bwrap(1) line (also after sudo, also over several lines joined by backslashes). Never runs
/// anything and expands nothing: variables, pipes and substitutions are refused.
[[nodiscard]] std::expected<LaunchSpec, ImportError> importCommand(std::string_view line);

} // namespace terrarium
