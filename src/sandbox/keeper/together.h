// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "sandbox/launchplan.h"

namespace terrarium {

/// Puts one limit on this process and all that it starts, together, by a scope of the user's systemd that it enters for
/// that, or else by a control group of its own where such may be made. An error if there is neither, or if the limit is
/// not in force afterwards.
[[nodiscard]] Result<void> limitTogether(const Step &step);

} // namespace terrarium
