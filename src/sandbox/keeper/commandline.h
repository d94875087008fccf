// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <expected>
#include <string>

namespace terrarium {

struct KeeperCommandLine {
    Privilege authorised = Privilege::None; ///< started as root, for whoever made control; what for
    int control = -1;
    int request = -1;
    int terminal = -1;
    int master = -1;
    KnownProcess proved; ///< program of the sandbox whose promises are tried instead of launching
};

/// A text to print instead, and the exit status to end with.
struct KeeperAnswer {
    std::string text;
    int exitCode = 0;
};

/// [--for-caller ACTION] --control FD --request FD [--terminal FD [--master FD] | --prove PID]
[[nodiscard]] std::expected<KeeperCommandLine, KeeperAnswer> parseKeeperCommandLine(int argc, char **argv);

} // namespace terrarium
