// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"
#include "sandbox/keeper/channel.h"
#include "sandbox/keeper/ground.h"
#include "sandbox/launchplan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace terrarium {

struct Proof;

/// A sandbox while it is built: what the steps need, and what one leaves for another. Each process has its own copy
/// from fork(2) on.
struct Building {
    LaunchSpec spec;
    LaunchPlan plan;
    Ground ground;
    Channel channel{-1};
    Fd nothing;                         ///< /dev/null, which may not be there inside
    Fd terminal;                        ///< the PTY's slave, if there is one
    Fd master;                          ///< its master, if the sandbox outlives the window; nobody's but the keeper's
    int keeper = -1;                    ///< socket to the keeper's process, for what has to be done outside
    pid_t builder = 0;                  ///< as the keeper sees it
    std::shared_ptr<const Proof> proof; ///< of the plan's step Probe

    Fd root;                         ///< what is "/" for the paths inside
    std::vector<Result<Fd>> sources; ///< for each step: the copy of its source, taken before anything covers it
    Result<std::vector<Fd>> devices; ///< likewise, for a /dev of its own

    /// "~", "$XDG_RUNTIME_DIR" and "$XAUTHORITY" at the beginning of a path, and "$WAYLAND_DISPLAY" at its end, stand
    /// for the caller's. Empty where the caller has no such thing.
    [[nodiscard]] std::string path(const std::string &written) const;
};

} // namespace terrarium
