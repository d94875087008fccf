// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"
#include "sandbox/launchspec.h"

#include <string>

#include <sys/types.h>

namespace terrarium {

/// A keeper that has been started. It tells what happens on control (SOCK_SEQPACKET, one JSON object a message: see
/// Channel) and takes the orders "end", "kill", "freeze", "thaw" there; closing it ends the sandbox, unless the spec
/// says that it outlives the window.
struct StartedKeeper {
    pid_t pid = 0; ///< a child: to be waited for
    Fd process;    ///< pidfd; readable once it has ended
    Fd control;
};

/// program: terrarium-keeper's path. terminal: a PTY's slave, or nothing. master: its other side, for the keeper to
/// hold while no window does; then what the spec says of outliving holds for the terminal too.
[[nodiscard]] Result<StartedKeeper> startKeeper(const std::string &program, const LaunchSpec &spec, const Fd &terminal,
                                                const Fd &master = Fd());

/// To try what spec promises in the sandbox of a program that runs. It tells {"event":"finding",…} for each of
/// promisesOf(spec), in their order, and ends.
[[nodiscard]] Result<StartedKeeper> startProof(const std::string &program, const LaunchSpec &spec,
                                               const KnownProcess &proved);

} // namespace terrarium
