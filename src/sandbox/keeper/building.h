// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"
#include "sandbox/keeper/cable.h"
#include "sandbox/keeper/caller.h"
#include "sandbox/keeper/channel.h"
#include "sandbox/keeper/ground.h"
#include "sandbox/launchplan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

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

    // where root has started the keeper
    std::shared_ptr<const Caller> caller; ///< for whom
    Fd place;                             ///< in the roster; nobody's but the keeper's
    std::vector<Result<Fd>> handed;       ///< for each step: its source, opened by the caller
    std::optional<Cable> cable;           ///< while it is laid

    std::vector<Result<Fd>> targets; ///< for each step: the process that it joins, found before any is joined
    Fd root;                         ///< what is "/" for the paths inside
    std::vector<Result<Fd>> sources; ///< for each step: the copy of its source, taken before anything covers it
    Result<std::vector<Fd>> devices; ///< likewise, for a /dev of its own
    std::vector<dev_t> made;         ///< file systems that steps made: files and folders are made in no others

    [[nodiscard]] std::string path(const std::string &written) const { return ground.path(written); }
};

} // namespace terrarium
