// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace terrarium {

/// Text that a process chose, made harmless to show: control and bidirectional characters become visible ones, bytes
/// that are not UTF-8 become U+FFFD, and what is longer than 4096 characters ends in "…".
[[nodiscard]] QString plainText(std::string_view text);

} // namespace terrarium
