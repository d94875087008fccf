// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

namespace terrarium {

/// What the monitor beside a container adds to what its control group says: the name that people gave it, and that a
/// second sign agrees. The maker as it was where there is no monitor that speaks of this container.
[[nodiscard]] Maker withMonitor(const Snapshot &snapshot, const Process &process, Maker maker);

} // namespace terrarium
