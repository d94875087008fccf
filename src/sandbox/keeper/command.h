// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <string>
#include <vector>

namespace terrarium {

/// Runs a program of the system, found in PATH, and waits for it. An error's step is what it wrote to its standard
/// error, or else its name; its code is ENOENT where there is no such program, and EPROTO where it failed.
[[nodiscard]] Result<void> runCommand(const std::vector<std::string> &words);

} // namespace terrarium
