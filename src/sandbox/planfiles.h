// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchplan.h"

namespace terrarium {

/// The mounts of a spec with the wall Mnt. What covers a place comes after what shows something of it, and places
/// beneath come after those above.
void planFiles(const LaunchSpec &spec, LaunchPlan &steps);

} // namespace terrarium
