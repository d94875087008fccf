// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/procdir.h"
#include "snapshot/process.h"

namespace terrarium {

/// Whether the name or the arguments of a process are those of a program that makes namespaces for others, or of a part
/// that a browser shuts in. Says nothing of what the process is: anybody may take such a name.
[[nodiscard]] bool speaksOfMaker(const Process &process);

/// Which file the process runs. Never waits for a file system that a user serves.
[[nodiscard]] Program programOf(const ProcDir &dir);

} // namespace terrarium
