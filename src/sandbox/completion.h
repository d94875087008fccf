// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <vector>

namespace terrarium {

/// Why something was added to a spec that nobody had asked for.
enum class Addition : std::uint8_t {
    PidsForCable,  ///< what is inside must not end what holds the rules of its way out
    OwnProcForPid, ///< a new PID namespace: /proc must not show the host's processes
    FilesForProc,  ///< a /proc of its own is a mount
    FilesForMounts,
    UtsForHostName,
    TimeForClocks,
    UserForCaller, ///< a caller without privileges makes namespaces inside a user namespace of its own
};

struct Completed {
    LaunchSpec spec;
    std::vector<Addition> additions; ///< in the order above, each once
};

/// Adds what the spec's parts need of each other. A caller that is privileged needs no user namespace.
[[nodiscard]] Completed complete(LaunchSpec spec, bool privileged);

} // namespace terrarium
