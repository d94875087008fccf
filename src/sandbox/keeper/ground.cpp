// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/ground.h"

#include <cstdlib>
#include <memory>
#include <string_view>

#include <pwd.h>
#include <unistd.h>

namespace terrarium {
namespace {

std::string resolved(const char *path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(path ? ::realpath(path, nullptr) : nullptr, &std::free);
    return real ? real.get() : std::string();
}

std::map<std::string, std::string> readEnvironment()
{
    std::map<std::string, std::string> environment;
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string_view text(*entry);
        const auto sign = text.find('=');
        if (sign != std::string_view::npos)
            environment.emplace(text.substr(0, sign), text.substr(sign + 1));
    }
    return environment;
}

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

Result<Ground> readGround()
{
    Ground ground;
    ground.uid = ::getuid();
    ground.gid = ::getgid();
    errno = 0;
    const passwd *entry = ::getpwuid(ground.uid);
    if (!entry)
        return std::unexpected(
            Error{"find uid " + std::to_string(ground.uid) + " in passwd", errno != 0 ? errno : ENOENT});
    ground.user = entry->pw_name;
    const char *home = std::getenv("HOME");
    ground.home = resolved(home && *home == '/' ? home : entry->pw_dir);
    ground.runtimeDir = resolved(std::getenv("XDG_RUNTIME_DIR"));
    ground.folder = resolved(".");
    ground.environment = readEnvironment();
    return ground;
}

std::string Ground::path(const std::string &written) const
{
    constexpr std::string_view runtime = "$XDG_RUNTIME_DIR";
    if (written == "~" || written.starts_with("~/"))
        return home + written.substr(1);
    if (written.starts_with(runtime))
        return inRuntimeDir(*this, std::string_view(written).substr(runtime.size()));
    return written == "$XAUTHORITY" ? variable(*this, "XAUTHORITY", {}) : written;
}

} // namespace terrarium
