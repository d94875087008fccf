// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/ground.h"

#include <string>

namespace terrarium::sessionbus {

/// "unix:path=/run/user/1000/bus,guid=…" of the caller's environment, or the place where it usually is; empty if there
/// is none.
[[nodiscard]] std::string addressOf(const Ground &ground);
/// Its socket, an abstract one with "@" before it; empty for an address of another kind.
[[nodiscard]] std::string socketOf(const Ground &ground);

} // namespace terrarium::sessionbus
