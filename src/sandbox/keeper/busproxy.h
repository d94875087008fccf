// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"
#include "sandbox/keeper/ground.h"

#include <string>
#include <vector>

#include <sys/types.h>

namespace terrarium {

/// xdg-dbus-proxy(1): lets what is inside ask some services of the caller's session bus, and see no others.
struct BusProxy {
    pid_t process = 0; ///< a child
    Fd life;           ///< it ends when this is closed

    /// Returns once it listens at the socket "bus" in folder, which may lie where this process has no path to; there it
    /// vanishes with the mount that it lies on.
    [[nodiscard]] static Result<BusProxy> open(const Ground &ground, const std::vector<std::string> &names,
                                               const Fd &folder);
};

} // namespace terrarium
