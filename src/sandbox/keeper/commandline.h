// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>

namespace terrarium {

struct KeeperCommandLine {
    int control = -1;
    int request = -1;
    int terminal = -1;
};

/// A text to print instead, and the exit status to end with.
struct KeeperAnswer {
    std::string text;
    int exitCode = 0;
};

/// --control FD --request FD [--terminal FD]
[[nodiscard]] std::expected<KeeperCommandLine, KeeperAnswer> parseKeeperCommandLine(int argc, char **argv);

} // namespace terrarium
