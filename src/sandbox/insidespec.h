// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <string>

namespace terrarium {

/// A shell with a terminal in a sandbox that runs: in each of its namespaces, with its powers, its environment and its
/// limits for each process. Those for all processes together are the sandbox's own and do not hold for the shell.
/// first: the sandbox's first process, as seen outside. shell: a path or a name; /bin/sh where it is not there inside.
[[nodiscard]] LaunchSpec insideOf(const LaunchSpec &sandbox, const KnownProcess &first, const std::string &shell);

} // namespace terrarium
