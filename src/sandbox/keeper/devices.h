// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/building.h"

namespace terrarium {

/// Copies of the host's devices that are passed on.
[[nodiscard]] Result<std::vector<Fd>> takeDevices();
/// A /dev in memory with null, zero, full, random, urandom and tty of the host, pts and shm of its own.
[[nodiscard]] Result<void> mountDevices(Building &building);

} // namespace terrarium
