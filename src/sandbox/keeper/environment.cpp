// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/environment.h"

#include <algorithm>
#include <array>

namespace terrarium {
namespace {

using Environment = std::map<std::string, std::string>;

constexpr std::array usual{"HOME",   "USER", "LOGNAME",   "SHELL",          "LANG",
                           "LC_ALL", "TERM", "COLORTERM", "XDG_RUNTIME_DIR"};

Environment little(const Environment &all)
{
    Environment few{{"PATH", "/usr/local/bin:/usr/bin:/bin"}};
    for (const auto *name : usual)
        if (const auto found = all.find(name); found != all.end())
            few.insert(*found);
    return few;
}

void withoutDesktop(const DesktopSpec &desktop, Environment &environment)
{
    using Display = DesktopSpec::Display;
    if (desktop.display == Display::None || desktop.display == Display::X11)
        environment.erase("WAYLAND_DISPLAY");
    if (desktop.display == Display::None || desktop.display == Display::Wayland)
        for (const auto *name : {"DISPLAY", "XAUTHORITY"})
            environment.erase(name);
    if (!desktop.sound)
        for (const auto *name : {"PULSE_SERVER", "PIPEWIRE_REMOTE"})
            environment.erase(name);
    if (desktop.sessionBus != DesktopSpec::SessionBus::Host)
        environment.erase("DBUS_SESSION_BUS_ADDRESS");
}

} // namespace

Environment environmentFor(const LaunchSpec &spec, const Ground &ground)
{
    auto environment = spec.program.keepEnvironment ? ground.environment : little(ground.environment);
    withoutDesktop(spec.desktop, environment);
    if (spec.desktop.sessionBus == DesktopSpec::SessionBus::Filtered)
        environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + ground.runtimeDir + "/bus";
    if (spec.program.terminal)
        environment["TERM"] = "xterm-256color";
    for (const auto &name : spec.program.unset)
        environment.erase(name);
    for (const auto &[name, value] : spec.program.environment)
        environment[name] = value;
    return environment;
}

std::vector<std::string> environmentList(const Environment &environment)
{
    std::vector<std::string> list;
    for (const auto &[name, value] : environment)
        list.push_back(name + '=' + value);
    return list;
}

} // namespace terrarium
