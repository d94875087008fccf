// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace terrarium {

/// Process 1 of a sandbox whose program is not: reaps whatever loses its parent, hands the usual signals on, and ends
/// as the program ends.
[[noreturn]] void reapFor(pid_t program);

} // namespace terrarium
