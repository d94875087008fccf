// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/insidespec.h"

namespace terrarium {
namespace {

ProgramSpec shellLike(ProgramSpec program, const std::string &shell)
{
    // Which shells are there can only be seen inside.
    program.arguments = {"/bin/sh", "-c", R"(command -v "$0" >/dev/null && exec "$0"; exec /bin/sh)", shell};
    program.terminal = true;
    program.first = ProgramSpec::First::Program;
    program.outlivesWindow = false;
    return program;
}

} // namespace

LaunchSpec insideOf(const LaunchSpec &sandbox, const KnownProcess &first, const std::string &shell)
{
    LaunchSpec inside;
    inside.program = shellLike(sandbox.program, shell);
    for (const auto wall : allWalls)
        if (sandbox.walls[wall] || sandbox.joined[wall])
            inside.joined[wall] = first;
    inside.users = sandbox.users;
    inside.powers = sandbox.powers;
    inside.limits = sandbox.limits;
    inside.limits.memory.reset();
    inside.limits.cpu.reset();
    inside.limits.processes.reset();
    inside.desktop = sandbox.desktop;
    return inside;
}

} // namespace terrarium
