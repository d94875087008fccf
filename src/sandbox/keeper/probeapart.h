// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/promises.h"

#include <functional>

namespace terrarium {

/// In a forked process, which may crash, be killed for a system call, or wait for ever: it is given two seconds.
[[nodiscard]] Finding probeApart(const std::function<Finding()> &probe);

} // namespace terrarium
