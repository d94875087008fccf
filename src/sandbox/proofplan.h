// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchplan.h"

namespace terrarium {

/// The way into a sandbox that runs, to try what it promises. kinds: of those of its namespaces that are not the
/// caller's as well, between blanks. program: its program's PID.
[[nodiscard]] LaunchPlan proofPlanFor(const std::string &kinds, const KnownProcess &program);

} // namespace terrarium
