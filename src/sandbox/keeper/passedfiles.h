// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"
#include "sandbox/keeper/ground.h"
#include "sandbox/launchplan.h"

#include <vector>

/// What a plan takes from the host, on its way to a keeper that may not open it itself. A message holds one sign for
/// each of the plan's steps that take a source, in their order: '+' with a descriptor (SCM_RIGHTS, O_PATH), or '-'
/// where nothing is there.
namespace terrarium::passedfiles {

/// Opens them, with the rights of this process, and sends them. Never waits. An error where one is not there that must
/// be.
[[nodiscard]] Result<void> send(int socket, const LaunchPlan &plan, const Ground &ground);

/// For each step of the plan, or an error of ENOENT. Never waits: EAGAIN if not all has been sent. EPROTO: that is no
/// answer to this plan.
[[nodiscard]] Result<std::vector<Result<Fd>>> receive(int socket, const LaunchPlan &plan);

} // namespace terrarium::passedfiles
