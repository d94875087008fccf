// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/building.h"

namespace terrarium {
namespace {

std::string variable(const Ground &ground, const std::string &name, const std::string &otherwise)
{
    const auto found = ground.environment.find(name);
    return found == ground.environment.end() ? otherwise : found->second;
}

std::string inRuntimeDir(const Ground &ground, std::string_view rest)
{
    if (ground.runtimeDir.empty())
        return {};
    if (rest == "/$WAYLAND_DISPLAY")
        return ground.runtimeDir + '/' + variable(ground, "WAYLAND_DISPLAY", "wayland-0");
    return ground.runtimeDir + std::string(rest);
}

} // namespace

std::string Building::path(const std::string &written) const
{
    constexpr std::string_view runtime = "$XDG_RUNTIME_DIR";
    if (written == "~" || written.starts_with("~/"))
        return ground.home + written.substr(1);
    if (written.starts_with(runtime))
        return inRuntimeDir(ground, std::string_view(written).substr(runtime.size()));
    return written == "$XAUTHORITY" ? variable(ground, "XAUTHORITY", {}) : written;
}

} // namespace terrarium
