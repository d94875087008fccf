// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "sandbox/launchspec.h"

namespace terrarium {

/// Adds to a libseccomp filter which system calls a preset refuses, with EPERM.
[[nodiscard]] Result<void> refuseCalls(void *filter, PowersSpec::Seccomp preset);

} // namespace terrarium
