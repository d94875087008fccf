// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "sandbox/keeper/ground.h"
#include "sandbox/launchspec.h"

namespace terrarium {

/// The spec in a sealed memfd: nobody can change it between being looked at and being done. At most longestLaunchSpec
/// bytes; refused if anything in it is unknown or wrong, with the field in the error's step, or if it is for root.
[[nodiscard]] Result<LaunchSpec> readRequest(int memory);

struct HandedRequest {
    LaunchSpec spec;
    Ground ground; ///< but for who the caller is
};

/// Likewise, as handOver() makes it: from this user, and only for what the user was authorised for.
[[nodiscard]] Result<HandedRequest> readHandedRequest(int memory, uid_t caller, Privilege authorised);

} // namespace terrarium
