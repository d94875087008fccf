// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <cstdint>

#include <sys/types.h>

namespace terrarium {

/// A pseudo-terminal: the program gets the slave, the window keeps the master.
struct Pty {
    Fd master;
    Fd slave;
};

struct WindowSize {
    std::uint16_t rows = 0;
    std::uint16_t columns = 0;

    bool operator==(const WindowSize &) const = default;
};

/// Becomes nobody's controlling terminal and is not passed on by exec.
[[nodiscard]] Result<Pty> openPty();

/// Of either side; the programs in the terminal are told.
[[nodiscard]] Result<void> setWindowSize(int fd, std::uint16_t rows, std::uint16_t columns);
[[nodiscard]] Result<WindowSize> windowSize(int fd);

/// Bytes pass unchanged, both ways: no echo, no lines, no signals.
[[nodiscard]] Result<void> setRaw(int fd);

[[nodiscard]] Result<void> setNonBlocking(int fd);

/// EINVAL if that is not the slave of a pseudo-terminal, open for reading and writing; EPERM if it is another user's.
[[nodiscard]] Result<void> checkSlave(int fd, uid_t owner);

} // namespace terrarium
