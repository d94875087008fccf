// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/presets.h"

#include <algorithm>

namespace terrarium {
namespace {

void putUp(LaunchSpec &spec, std::initializer_list<Wall> walls)
{
    for (const auto wall : walls)
        spec.walls[wall] = true;
}

void guardFiles(FilesSpec &files)
{
    files.root = FilesSpec::Root::HostReadOnly;
    files.home = FilesSpec::Home::Empty;
    files.proc = FilesSpec::Proc::Own;
    files.privateTmp = true;
    files.privateDev = true;
}

void takePowers(PowersSpec &powers, PowersSpec::Seccomp seccomp)
{
    powers.capabilities = PowersSpec::Capabilities::None;
    powers.noNewPrivileges = true;
    powers.seccomp = seccomp;
}

void show(LaunchSpec &spec, const std::string &path, bool writable)
{
    MountSpec mount;
    mount.target = path;
    mount.writable = writable;
    spec.files.mounts.push_back(mount);
}

void closeDesktop(DesktopSpec &desktop, DesktopSpec::Display display)
{
    desktop.display = display;
    desktop.sound = false;
    desktop.sessionBus = DesktopSpec::SessionBus::None;
}

/// The documents that are given to the program, so that hiding the home does not hide them.
void showDocuments(LaunchSpec &spec)
{
    const auto &arguments = spec.program.arguments;
    for (std::size_t index = 1; index < arguments.size(); ++index)
        if (const auto &path = arguments[index]; path.starts_with('/') && path.find("/..") == std::string::npos)
            show(spec, path, false);
}

void makeForDocument(LaunchSpec &spec)
{
    putUp(spec, {Wall::Mnt, Wall::Pids, Wall::Net, Wall::Ipc});
    guardFiles(spec.files);
    showDocuments(spec);
    spec.network = NetworkMode::Down;
    takePowers(spec.powers, PowersSpec::Seccomp::Strict);
    closeDesktop(spec.desktop, DesktopSpec::Display::Wayland);
}

void makeForProject(LaunchSpec &spec)
{
    putUp(spec, {Wall::Mnt, Wall::Pids, Wall::Net, Wall::Ipc});
    guardFiles(spec.files);
    if (!spec.program.folder.empty())
        show(spec, spec.program.folder, true);
    takePowers(spec.powers, PowersSpec::Seccomp::Careful);
    closeDesktop(spec.desktop, DesktopSpec::Display::None);
}

void makeGlass(LaunchSpec &spec)
{
    spec.walls.values.fill(true);
    guardFiles(spec.files);
    spec.hostName = "glass";
}

} // namespace

LaunchSpec withPreset(const LaunchSpec &spec, Preset preset)
{
    LaunchSpec made;
    made.title = spec.title;
    made.program = spec.program;
    switch (preset) {
    case Preset::Article:
        putUp(made, {Wall::Pids});
        made.files.proc = FilesSpec::Proc::Own;
        break;
    case Preset::NoNetwork:
        putUp(made, {Wall::Net});
        break;
    case Preset::ThrowawayHome:
        putUp(made, {Wall::Mnt});
        made.files.home = FilesSpec::Home::Empty;
        break;
    case Preset::SuspiciousDocument:
        makeForDocument(made);
        break;
    case Preset::UntrustedProject:
        makeForProject(made);
        break;
    case Preset::FullGlass:
        makeGlass(made);
        break;
    case Preset::Nothing:
        break;
    }
    return made;
}

std::optional<Preset> presetOf(const LaunchSpec &spec)
{
    const auto *found = std::ranges::find_if(allPresets, [&](Preset each) { return withPreset(spec, each) == spec; });
    return found == allPresets.end() ? std::nullopt : std::optional(*found);
}

QString PresetWords::name(Preset preset)
{
    switch (preset) {
    case Preset::Article:
        return tr("As in the article");
    case Preset::NoNetwork:
        return tr("No network");
    case Preset::ThrowawayHome:
        return tr("Throwaway home");
    case Preset::SuspiciousDocument:
        return tr("Suspicious document");
    case Preset::UntrustedProject:
        return tr("Untrusted project");
    case Preset::FullGlass:
        return tr("Full glass");
    case Preset::Nothing:
        break;
    }
    return tr("Nothing yet");
}

QString PresetWords::sentence(Preset preset)
{
    switch (preset) {
    case Preset::Article:
        return tr("It becomes PID 1 and sees only its own processes; everything else is as outside.");
    case Preset::NoNetwork:
        return tr("It reaches nobody but itself; everything else is as outside.");
    case Preset::ThrowawayHome:
        return tr("It finds your home empty; what it writes there is gone when it ends.");
    case Preset::SuspiciousDocument:
        return tr("To look at one file: no network, no home, nothing to write to, no powers. Files that the command "
                  "names are shown to it.");
    case Preset::UntrustedProject:
        return tr("To build or try what others wrote: only the folder that it works in is writable; no network, no "
                  "home, no display.");
    case Preset::FullGlass:
        return tr("All eight walls, a read-only system, an empty home.");
    case Preset::Nothing:
        break;
    }
    return tr("No walls: it runs like any other program.");
}

} // namespace terrarium
