// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/equalcommand.h"

namespace terrarium {

/// Whether the spec wants something of its own there; not Aspect::NotWalls, which is the tools'.
[[nodiscard]] bool asks(const LaunchSpec &spec, Aspect aspect);

[[nodiscard]] constexpr Aspect aspectOf(Wall wall)
{
    return static_cast<Aspect>(wall);
}
static_assert(aspectOf(Wall::Mnt) == Aspect::WallMnt && aspectOf(Wall::Time) == Aspect::WallTime);

} // namespace terrarium
