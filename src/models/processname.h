// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/process.h"

#include <string>
#include <string_view>

namespace terrarium {

/// The command line, or as ps(1) writes it "[comm]" for a process without one.
[[nodiscard]] std::string commandLine(const Process &process);

/// The name that the program was called by, without its folder: unlike comm not cut at 15 bytes. Empty if there is
/// none.
[[nodiscard]] std::string_view programName(const Process &process);

} // namespace terrarium
