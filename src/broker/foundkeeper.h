// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/startkeeper.h"

#include <QByteArray>
#include <QDateTime>

namespace terrarium {

/// A sandbox that outlived the window that launched it, as its keeper hands it to this one.
struct FoundKeeper {
    LaunchSpec spec;
    pid_t pid = 0; ///< of the keeper
    Fd control;    ///< non-blocking; as of StartedKeeper
    KnownProcess first;
    bool isFrozen = false;
    QDateTime begun;
    Fd master;       ///< of the program's terminal; nothing if it has none
    QByteArray tape; ///< what was written there while no window showed it
};

} // namespace terrarium
