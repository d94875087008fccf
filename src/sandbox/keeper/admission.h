// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/building.h"
#include "sandbox/keeper/commandline.h"

#include <expected>
#include <string>

namespace terrarium {

struct Refusal {
    std::string reason; ///< "identity", "namespaces", "request", "terminal" or "limit"
    Error error;
};

/// All that a keeper looks at that root has started, before it does anything: who asks, for what, and whether there is
/// room. Whoever started it may have looked already; that counts for nothing here.
[[nodiscard]] std::expected<Building, Refusal> admit(const KeeperCommandLine &line);

} // namespace terrarium
