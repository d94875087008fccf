// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

namespace terrarium {

/// Who made the surroundings of a process: what its reader found, and by the monitor that a container's engine left
/// beside it, the name that people gave to the container.
[[nodiscard]] Maker makerOf(const Snapshot &snapshot, const Process &process);

/// Who made a namespace, where the snapshot has evidence of it; nobody for the host's. A container, pod,
/// Flatpak or Snap that all members are of goes before the name that ip-netns(8) gave, before the program that started
/// the first member, before the unit that all members are of.
[[nodiscard]] Maker makerOf(const Snapshot &snapshot, Kind kind, Inode inode);

} // namespace terrarium
