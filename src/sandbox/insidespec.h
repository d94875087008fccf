// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <string>

namespace terrarium {

/// A shell with a terminal in a sandbox that runs: in each of its namespaces, with its powers, its environment and its
/// limits for each process. Those for all processes together are the sandbox's own and do not hold for the shell.
/// In what root has made it takes the administrator's leave once more (Privilege::Enter).
/// first: the sandbox's first process, as seen outside. shell: a path or a name; /bin/sh where it is not there inside.
[[nodiscard]] LaunchSpec insideOf(const LaunchSpec &sandbox, const KnownProcess &first, const std::string &shell);

/// A shell likewise, among whatever a process has: in those of its namespaces, and in nothing else of its. As what it
/// is outside, with a small environment, since what it finds there may be another's. How it is made is privilege's.
[[nodiscard]] LaunchSpec insideOf(const KnownProcess &process, const PerWall<bool> &entered, Privilege privilege,
                                  const std::string &shell);

} // namespace terrarium
