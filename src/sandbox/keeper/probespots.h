// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/probeoutside.h"

namespace terrarium {

/// The places of the host that a promise is about, as they are outside. An abstract socket's path begins with "@".
[[nodiscard]] std::vector<Spot> spotsOf(const Promise &promise, const Building &building);

} // namespace terrarium
