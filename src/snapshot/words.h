// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/pin.h"
#include "snapshot/snapshot.h"

#include <array>
#include <string_view>

/// How the values of enumerations are called in a snapshot file; an empty word stands for null.
namespace terrarium::words {

inline constexpr std::array<std::string_view, 3> hiddenReason{"none", "permission", "hidepid"};
inline constexpr std::array<std::string_view, 3> setgroups{"", "allow", "deny"};
inline constexpr std::array<std::string_view, 3> seccomp{"off", "strict", "filter"};
inline constexpr std::array<std::string_view, 5> makerType{"", "unit", "flatpak", "container", "snap"};
inline constexpr std::array<std::string_view, 8> pinHow{
    "thread", "descriptor", "socket", "mount", "child", "owned", "pid_for_children", "time_for_children"};
inline constexpr std::array<std::string_view, 2> basis{"firm", "claim"};

} // namespace terrarium::words
