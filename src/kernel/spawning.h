// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <span>
#include <vector>

#include <sys/resource.h>

/// Programs that are started with nothing of this process's but what they are to have.
namespace terrarium::spawning {

/// words: the program's name and its arguments. It finds the files, in their order, from descriptor 3 on, and
/// /dev/null as its standard streams; it has no environment, no signal blocked or ignored, and a session of its own.
[[nodiscard]] Result<void> startAlone(const char *program, std::vector<const char *> words, std::span<const int> files);

/// Of this process, and of what it starts, which may raise it again: a soft limit.
void limit(__rlimit_resource resource, rlim_t most);

} // namespace terrarium::spawning
