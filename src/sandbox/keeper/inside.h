// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/building.h"
#include "sandbox/keeper/cord.h"

namespace terrarium {

/// What only the process that becomes the program holds.
struct Hold {
    Cord line; ///< to the keeper, which learns of execve(2) by its being closed
    Fd life;   ///< reading end of a pipe whose writing end the warden holds
};

/// Goes on with the plan at the step after Fork, as the first process of the sandbox, and becomes the program.
[[noreturn]] void becomeProgram(Building &building, Hold hold, std::size_t next);

/// Tells that a step was done; also the keeper, if it counts the time.
void tellDone(const Building &building, const Cord &line, std::size_t index);

/// Tells that a step failed, and ends.
[[noreturn]] void giveUp(const Building &building, const Cord &line, std::size_t index, const Error &error);

} // namespace terrarium
