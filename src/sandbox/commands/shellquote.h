// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/importcommand.h"

#include <vector>

namespace terrarium {

/// The word as sh(1) wants it: as it is where nothing in it means anything, otherwise quoted. Control characters are
/// written as $'\033': pasted into a terminal as they are, they would type.
[[nodiscard]] std::string shellQuoted(std::string_view word);

/// The same for a path that may begin at the caller's home folder, with "~".
[[nodiscard]] std::string shellQuotedPath(std::string_view path);

struct ShellWord {
    std::string text;
    bool isHome = false; ///< begins with an unquoted ~, which a shell would replace
    [[nodiscard]] bool operator==(const ShellWord &) const = default;
};

/// The words of one simple command. All that a shell would do more with than take it apart is refused.
[[nodiscard]] std::expected<std::vector<ShellWord>, ImportError> shellWords(std::string_view line);

} // namespace terrarium
