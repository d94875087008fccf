// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/audit.h"

#include "kernel/systemlog.h"
#include "sandbox/authority.h"

#include <format>

namespace terrarium::audit {
namespace {

std::string wallsOf(const LaunchSpec &spec)
{
    std::string names;
    for (const auto wall : allWalls)
        if (spec.walls[wall])
            names.append(names.empty() ? "" : ",").append(name(wall));
    return names;
}

/// For what with, of whom; a launch has none of it.
std::string entranceOf(const LaunchSpec &spec)
{
    std::string names;
    KnownProcess target;
    for (const auto wall : allWalls) {
        if (!spec.joined[wall])
            continue;
        names.append(names.empty() ? "" : ",").append(name(wall));
        target = *spec.joined[wall];
    }
    return names.empty() ? names
                         : std::format(" action={} process={} joined={}", authority::actionOf(spec.privilege),
                                       toText(target), names);
}

} // namespace

std::string line(const Caller &caller, const LaunchSpec &spec)
{
    return std::format("uid={} user={} program={} walls={}{}", caller.user.uid, systemlog::quoted(caller.name),
                       systemlog::quoted(spec.program.arguments.front()), wallsOf(spec), entranceOf(spec));
}

void accepted(const std::string &line)
{
    systemlog::note("launch accepted: " + line);
}

void entered(const std::string &group)
{
    systemlog::note("launch entered: group=" + systemlog::quoted(group));
}

void ended(const std::string &line, int code)
{
    systemlog::note(std::format("launch ended: {} exit={}", line, code));
}

} // namespace terrarium::audit
