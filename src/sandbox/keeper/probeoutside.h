// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"
#include "sandbox/keeper/building.h"
#include "sandbox/promises.h"

#include <array>
#include <string>
#include <vector>

namespace terrarium {

/// A place of the host, to be known again inside.
struct Spot {
    std::string path;
    bool exists = false;
    bool isFolder = false;
    bool isSocket = false;
    dev_t device = 0;
    ino_t inode = 0;
};

/// What is done to a clock: it less the time of day, in nanoseconds.
struct ClockLeads {
    std::int64_t monotonic = 0;
    std::int64_t boottime = 0;
};

/// What probes look for inside. It is made outside, before anything is joined, and has no name that could stay behind:
/// all of it goes with the last process that holds it.
struct ProbeOutside {
    pid_t keeper = 0;
    Fd port; ///< listens at 127.0.0.1
    std::uint16_t portNumber = 0;
    Fd abstract; ///< listens at abstractName
    std::string abstractName;
    int memory = -1; ///< id of a System V segment that begins with token
    std::uint64_t token = 0;
    ClockLeads leads;
    std::string hostName;
    std::vector<std::vector<Spot>> spots; ///< for each promise
};

[[nodiscard]] Result<ProbeOutside> makeProbeOutside(const Building &building, const std::vector<Promise> &promises);

[[nodiscard]] Spot spotAt(const std::string &path);
[[nodiscard]] ClockLeads readClockLeads();

} // namespace terrarium
