// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/procroot.h"
#include "snapshot/snapshot.h"

namespace terrarium {

/// What holds for a whole search for pins.
struct PinGround {
    const ProcRoot &root;
    const Snapshot &snapshot;
    bool isNumberedAsWe = false;     ///< the root's PIDs are those of our own PID namespace
    bool tellsPidOfChildren = false; ///< the kernel has ns/pid_for_children
};

} // namespace terrarium
