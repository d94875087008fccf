// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/caller.h"
#include "sandbox/launchplan.h"

namespace terrarium {

/// The capabilities that the plan's steps need up to GiveUpRights.
[[nodiscard]] privilege::Capabilities capabilitiesFor(Privilege authorised, const LaunchPlan &plan);

/// This process becomes the caller's, as if the caller had started it, but for those capabilities: ids, groups, limits,
/// file mode mask, keys.
[[nodiscard]] Result<void> becomeCaller(const Caller &caller, const LaunchSpec &spec, const LaunchPlan &plan);

/// This process, and all that it starts, leaves the control group (cgroups(7)) of whoever started it. Where systemd
/// runs it enters a scope of its own in the caller's slice, if the caller is in there; else the caller's group, as if
/// the caller had started it: by its limits, and as long as it is there. Nothing where the unified hierarchy is not
/// mounted. To be said while this process is root's.
[[nodiscard]] Result<void> enterGroup(const Caller &caller);

/// The caller's, not root's own: whose log-in the kernel's audit takes it for (where unset, anybody may choose), how
/// nice it is (sched(7)), how soon memory is taken from it (proc_pid_oom_score_adj(5)). To be said while this process
/// is root's.
[[nodiscard]] Result<void> takeOverStanding(pid_t caller);

} // namespace terrarium
