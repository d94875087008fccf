// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

namespace terrarium {

/// What two observers of one machine see together.
struct Merge {
    SnapshotPtr own;  ///< this user's, with every word
    SnapshotPtr root; ///< root's, with the essentials
    SnapshotPtr both;
};

/// The two may be of different moments. Who is there is told by the user's own observer, if it sees everybody at all,
/// and so is everything that it could read; root's adds what it could not: of a process only if that is the same by PID
/// and start time. What has changed neither there nor here since `before` is the very same object as in there; so is
/// what nothing was added to. Snapshots of different machines do not mix: then both is the user's own.
[[nodiscard]] Merge merged(SnapshotPtr own, SnapshotPtr root, const Merge &before = {});

} // namespace terrarium
