// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/sessionbus.h"

#include "kernel/text.h"

namespace terrarium::sessionbus {

std::string addressOf(const Ground &ground)
{
    const auto found = ground.environment.find("DBUS_SESSION_BUS_ADDRESS");
    if (found != ground.environment.end() && !found->second.empty())
        return found->second;
    return ground.runtimeDir.empty() ? std::string() : "unix:path=" + ground.runtimeDir + "/bus";
}

/// See the D-Bus specification.
std::string socketOf(const Ground &ground)
{
    const auto address = addressOf(ground);
    std::string_view rest = address;
    const auto first = takeUntil(rest, ',');
    if (first.starts_with("unix:path="))
        return std::string(first.substr(10));
    return first.starts_with("unix:abstract=") ? '@' + std::string(first.substr(14)) : std::string();
}

} // namespace terrarium::sessionbus
