// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/building.h"
#include "sandbox/keeper/probeoutside.h"
#include "sandbox/keeper/probesubject.h"
#include "sandbox/promises.h"

namespace terrarium {

/// What is tried of a sandbox that runs, instead of executing a program in one.
struct Proof {
    ProbeSubject subject;
    std::vector<Promise> promises;
    ProbeOutside outside;
};

/// Turns the launch that building is of into the proof of one: program is its program.
[[nodiscard]] Result<void> proveInstead(Building &building, const KnownProcess &program);

/// The plan's step Probe, first half: this process becomes like the program.
[[nodiscard]] Result<void> prepareProbing(const Building &building);
/// Second half: tries each promise in a process of its own, one after the other, and tells on the channel.
[[noreturn]] void probe(const Building &building);

} // namespace terrarium
