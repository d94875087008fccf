// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace terrarium {

/// Whether the text is UTF-8 as RFC 3629 has it: nothing overlong, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view text);

/// The text with U+FFFD in place of each byte that is not part of UTF-8.
[[nodiscard]] std::string toUtf8(std::string_view text);

} // namespace terrarium
