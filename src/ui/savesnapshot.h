// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

class QWidget;

namespace terrarium {

/// Asks for a file and writes the snapshot there as JSON; nothing happens where there is none.
void saveSnapshot(QWidget *window, const SnapshotPtr &snapshot);

} // namespace terrarium
