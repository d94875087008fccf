// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <sys/types.h>

namespace terrarium {

/// Connects the network namespace of a process to the host's network, by pasta(1) outside; returns once it is
/// connected. Gives pasta's PID: it becomes a child of the caller, which must be a subreaper, and ends it.
[[nodiscard]] Result<pid_t> openWay(pid_t process);

} // namespace terrarium
