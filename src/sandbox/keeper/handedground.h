// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/ground.h"

#include <string_view>

namespace terrarium {

/// Of a caller's ground what only the caller knows: home, runtime folder, working folder, then "NAME=value" for each
/// variable, each with a zero byte at its end.
[[nodiscard]] std::string written(const Ground &ground);

/// EINVAL if that is not what written() gives: a path that is not plain, a variable without a name. The user, uid and
/// gid are left as they are.
[[nodiscard]] Result<Ground> groundFrom(std::string_view text);

} // namespace terrarium
