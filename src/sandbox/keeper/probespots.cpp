// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probespots.h"

#include "kernel/text.h"
#include "sandbox/keeper/sessionbus.h"

#include <algorithm>
#include <memory>

#include <dirent.h>

namespace terrarium {
namespace {

using Paths = std::vector<std::string>;

bool isWithin(const std::string &path, const std::string &folder)
{
    return path == folder || path.starts_with(folder + '/');
}

/// What the spec or the keeper puts there again is no sign of the host's.
bool isShownAgain(const std::string &path, const Building &building)
{
    const auto &spec = building.spec;
    const auto leadsTo = [&](const std::string &place) { return !place.empty() && isWithin(place, path); };
    return leadsTo(building.ground.home) || leadsTo(building.ground.runtimeDir) || path == "/tmp/.X11-unix" ||
           std::ranges::any_of(spec.files.mounts,
                               [&](const MountSpec &mount) { return leadsTo(building.path(mount.target)); });
}

struct Close {
    void operator()(DIR *listing) const { ::closedir(listing); }
};

/// Something that lies in a folder outside: the folder, and the first of what it holds.
Paths withAnEntry(const std::string &folder, const Building &building)
{
    Paths paths{folder};
    const std::unique_ptr<DIR, Close> listing(::opendir(folder.c_str()));
    while (const auto *entry = listing ? ::readdir(listing.get()) : nullptr) {
        const std::string_view name(entry->d_name);
        const auto path = folder + '/' + std::string(name);
        if (name == "." || name == ".." || isShownAgain(path, building))
            continue;
        paths.push_back(path);
        break;
    }
    return paths;
}

/// Those that are not made writable again.
Paths systemFolders(const Building &building)
{
    Paths paths{"/"};
    for (const std::string folder : {"/usr", "/etc", "/var"})
        if (std::ranges::none_of(building.spec.files.mounts,
                                 [&](const MountSpec &mount) { return isWithin(folder, building.path(mount.target)); }))
            paths.push_back(folder);
    return paths;
}

std::string variable(const Building &building, const char *name)
{
    const auto found = building.ground.environment.find(name);
    return found == building.ground.environment.end() ? std::string() : found->second;
}

/// Besides its file, the server listens by an abstract name.
Paths x11Sockets(const Building &building)
{
    std::string_view display;
    const auto value = variable(building, "DISPLAY");
    if (value.starts_with(':'))
        display = std::string_view(value).substr(1);
    const auto number = std::string(takeUntil(display, '.'));
    const auto path = "/tmp/.X11-unix/X" + (number.empty() ? std::string("0") : number);
    return {path, '@' + path};
}

Paths pathsOf(const Promise &promise, const Building &building)
{
    switch (promise.kind) {
    case PromiseKind::RootAnother:
        return {"/"};
    case PromiseKind::RootReadOnly:
        return systemFolders(building);
    case PromiseKind::HomeHidden:
        return withAnEntry(building.ground.home, building);
    case PromiseKind::HomeReadOnly:
        return {building.ground.home};
    case PromiseKind::TmpHidden:
        return withAnEntry("/tmp", building);
    case PromiseKind::PlaceCovered:
    case PromiseKind::PlaceReadOnly:
    case PromiseKind::PlaceAnother:
    case PromiseKind::ChangesThrownAway:
        return {building.path(promise.source)};
    case PromiseKind::WaylandHidden:
        return {building.path("$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY")};
    case PromiseKind::X11Hidden:
        return x11Sockets(building);
    case PromiseKind::SoundHidden:
        return {building.path("$XDG_RUNTIME_DIR/pulse/native"), building.path("$XDG_RUNTIME_DIR/pulse"),
                building.path("$XDG_RUNTIME_DIR/pipewire-0")};
    case PromiseKind::BusHidden:
    case PromiseKind::BusFiltered:
        return {sessionbus::socketOf(building.ground)};
    default:
        return {};
    }
}

} // namespace

std::vector<Spot> spotsOf(const Promise &promise, const Building &building)
{
    std::vector<Spot> spots;
    for (const auto &path : pathsOf(promise, building))
        spots.push_back(spotAt(path));
    return spots;
}

} // namespace terrarium
