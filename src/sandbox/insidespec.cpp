// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/insidespec.h"

#include "sandbox/launchplan.h"

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
    inside.powers = sandbox.powers;
    inside.limits = sandbox.limits;
    inside.limits.memory.reset();
    inside.limits.cpu.reset();
    inside.limits.processes.reset();
    if (isBuiltByRoot(sandbox)) {
        inside.privilege = Privilege::Enter;
        inside.powers.capabilities = PowersSpec::Capabilities::Usual; // none at all
        inside.powers.kept.clear();
    } else {
        inside.users = sandbox.users;
        inside.desktop = sandbox.desktop;
    }
    return inside;
}

LaunchSpec insideOf(const KnownProcess &process, const PerWall<bool> &entered, Privilege privilege,
                    const std::string &shell)
{
    LaunchSpec inside;
    inside.privilege = privilege;
    inside.program = shellLike({}, shell);
    inside.program.keepEnvironment = false;
    for (const auto wall : allWalls)
        if (entered[wall])
            inside.joined[wall] = process;
    return inside;
}

} // namespace terrarium
