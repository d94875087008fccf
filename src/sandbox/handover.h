// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"
#include "sandbox/launchspec.h"

namespace terrarium {

/// The three things between a program, most often a keeper, and whoever has it started. theirs and request go to it;
/// control stays.
struct Handover {
    Fd control;              ///< as StartedKeeper::control
    Fd theirs;               ///< its other end
    Fd request;              ///< sealed memory, if there is one
    std::string action = {}; ///< that has to be authorised: "org.terrarium.launch.enter"; empty: the usual one
};

/// For a keeper that is started by this process: request holds the launch as JSON.
[[nodiscard]] Result<Handover> handToOwn(const LaunchSpec &spec);

/// For one that root starts for this process, of a spec with any other Privilege than None: request also holds what
/// such a keeper cannot ask its own surroundings for (E2BIG: all together too long). What the plan takes from the host
/// is opened here, with this process's rights, and lies on the socket already; an error names the path that is not to
/// be opened. So does the word that it is this process that asks.
///
/// On control then come {"event":"accepted","keeper":PID} and all that any keeper tells (see Channel), with the step
/// Authorise as the first, or {"event":"refused","reason":"identity|request|terminal|limit|namespaces","step":…,
/// "errno":N} and end-of-file. End-of-file alone: nobody was authorised, or there was nobody to ask.
[[nodiscard]] Result<Handover> handOver(const LaunchSpec &spec);

/// For an observer that root starts for this process (terrarium-observer --for-caller): no request, but the word that
/// it is this process that asks. On control then come {"event":"accepted","observer":PID} and the stream, in messages
/// of no more than wire::largestPiece, or {"event":"refused",…} as above.
[[nodiscard]] Result<Handover> handToObserver();

} // namespace terrarium
