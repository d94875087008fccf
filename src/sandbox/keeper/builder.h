// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/inside.h"

namespace terrarium {

/// The keeper's hold on a sandbox whose builder has been started.
struct Started {
    pid_t builder = 0;
    Cord cord; ///< to the warden
    Cord line; ///< to whoever goes through the plan; end-of-file once the program is executed
};

/// The plan's step StartBuilder: a process in a user namespace of its own, if the plan has one. It waits for the word
/// Begin, goes on with the plan up to Fork, and stays as the warden.
[[nodiscard]] Result<Started> startBuilder(Building &building, std::size_t next);

} // namespace terrarium
