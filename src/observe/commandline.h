// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/scanner.h"

#include <expected>
#include <string>

namespace terrarium {

struct CommandLine {
    enum class Mode : std::uint8_t { Once, Stdio, ForCaller };
    Mode mode = Mode::Once;
    int control = -1;  ///< ForCaller: a socket, of the user whom it is for
    bool pins = false; ///< look for what keeps namespaces alive, too
    ScanOptions scan;
};

/// Text to print instead of observing, and the exit code that goes with it: 0 for what was asked for, 2 for a mistake.
struct Notice {
    int exitCode = 0;
    std::string text;
};

[[nodiscard]] std::expected<CommandLine, Notice> parseCommandLine(int argc, char **argv);

} // namespace terrarium
