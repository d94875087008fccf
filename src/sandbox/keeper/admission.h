// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/caller.h"
#include "sandbox/keeper/building.h"
#include "sandbox/keeper/commandline.h"

#include <expected>

namespace terrarium {

/// All that a keeper looks at that root has started, before it does anything: who asks, for what, and whether there is
/// room. Reasons, besides those of admit(int): "request",
/// "terminal", "limit".
[[nodiscard]] std::expected<Building, Refused> admit(const KeeperCommandLine &line);

} // namespace terrarium
