// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "sandbox/launchplan.h"

#include <sys/types.h>

namespace terrarium {

/// Puts one limit on this process and all that it starts, together, by a scope of the user's systemd that it enters for
/// that, or else by a control group of its own where such may be made. An error if there is neither, or if the limit is
/// not in force afterwards.
[[nodiscard]] Result<void> limitTogether(const Step &step);

/// The same by root, for a user: by the scope in that user's slice which this process is in.
[[nodiscard]] Result<void> limitTogether(const Step &step, uid_t user);

} // namespace terrarium
