// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <chrono>
#include <cstdint>
#include <vector>

#include <sys/types.h>

namespace terrarium {

/// What the processes of one sandbox use at one moment.
struct Usage {
    struct Process {
        pid_t pid = 0;
        std::uint64_t begun = 0; ///< clock ticks since boot
        std::uint64_t ticks = 0; ///< of processor time, since then
        [[nodiscard]] bool operator==(const Process &) const = default;
    };
    std::vector<Process> processes;
    std::uint64_t memory = 0; ///< bytes
    bool isProportional =
        true;            ///< memory that several share is divided among them (PSS), or else counted for each (RSS)
    pid_t pidInside = 0; ///< the first process's own number in its innermost PID namespace; 0: it is gone
    std::chrono::steady_clock::time_point moment;
};

/// What is beneath the keeper, without the keeper and those that work for it. An error if that is nothing.
[[nodiscard]] Result<Usage> readUsage(pid_t keeper, pid_t first);

/// Of processor time between two moments; 1: one processor, busy all the time. What ended in between is not counted.
[[nodiscard]] double processorShare(const Usage &before, const Usage &now);

} // namespace terrarium
