// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/delta.h"

namespace terrarium {

/// What may be told of what root sees: who is in which namespace, with PIDs, parents, ids and start times, and what the
/// kernel tells of the namespaces. No name, command line, cgroup, label or path.
[[nodiscard]] Snapshot essentialsOf(const Snapshot &snapshot);
[[nodiscard]] Delta essentialsOf(Delta delta);

} // namespace terrarium
