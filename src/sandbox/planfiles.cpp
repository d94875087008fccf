// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/planfiles.h"

namespace terrarium {
namespace {

constexpr auto busSocket = "$XDG_RUNTIME_DIR/bus";

Step bind(const std::string &source, const std::string &target, bool writable)
{
    const auto &from = source.empty() ? target : source;
    return {.kind = writable ? StepKind::Bind : StepKind::BindReadOnly,
            .subject = target,
            .source = from,
            .call = writable ? "open_tree(), move_mount()" : "open_tree(), mount_setattr(RDONLY), move_mount()"};
}

Step empty(const std::string &target, bool writable = true)
{
    return {.kind = writable ? StepKind::MountEmpty : StepKind::MountEmptyReadOnly,
            .subject = target,
            .call = "fsopen(tmpfs), move_mount()"};
}

Step stepFor(const MountSpec &mount)
{
    switch (mount.type) {
    case MountSpec::Type::Bind:
        return bind(mount.source, mount.target, mount.writable);
    case MountSpec::Type::Empty:
        return empty(mount.target, mount.writable);
    case MountSpec::Type::Overlay:
        return {.kind = StepKind::MountOverlay,
                .subject = mount.target,
                .source = mount.source.empty() ? mount.target : mount.source,
                .call = "fsopen(overlay), move_mount()"};
    case MountSpec::Type::Link:
        return {.kind = StepKind::MakeLink, .subject = mount.target, .source = mount.source, .call = "symlink()"};
    case MountSpec::Type::Covered:
        break;
    }
    return {.kind = StepKind::Cover, .subject = mount.target, .call = "fsopen(tmpfs), move_mount()"};
}

const char *propagationCall(FilesSpec::Propagation propagation)
{
    switch (propagation) {
    case FilesSpec::Propagation::Slave:
        return "mount(/, MS_REC|MS_SLAVE)";
    case FilesSpec::Propagation::Shared:
        return "mount(/, MS_REC|MS_SHARED)";
    default:
        return "mount(/, MS_REC|MS_PRIVATE)";
    }
}

bool isHost(FilesSpec::Root root)
{
    return root == FilesSpec::Root::Host || root == FilesSpec::Root::HostReadOnly;
}

Step propagation(FilesSpec::Propagation propagation)
{
    return {.kind = StepKind::SetPropagation,
            .subject = "/",
            .number = static_cast<std::uint64_t>(propagation),
            .call = propagationCall(propagation)};
}

void planRoot(const FilesSpec &files, LaunchPlan &steps)
{
    if (files.root == FilesSpec::Root::Folder)
        steps.push_back({.kind = StepKind::TakeRoot,
                         .subject = "/",
                         .source = files.rootFolder,
                         .call = "open_tree(), move_mount()"});
    if (files.root == FilesSpec::Root::Empty)
        steps.push_back({.kind = StepKind::TakeEmptyRoot, .subject = "/", .call = "fsopen(tmpfs), move_mount()"});
    if (files.root == FilesSpec::Root::HostReadOnly)
        steps.push_back(
            {.kind = StepKind::MakeReadOnly, .subject = "/", .call = "mount_setattr(AT_RECURSIVE, RDONLY)"});
    // As other tools do: shared memory is there.
    if (files.root == FilesSpec::Root::HostReadOnly && !files.privateDev)
        steps.push_back(bind({}, "/dev", true));
}

void planHome(const FilesSpec &files, LaunchPlan &steps)
{
    if (files.home == FilesSpec::Home::ReadOnly && !isHost(files.root))
        steps.push_back(bind({}, "~", false));
    else if (files.home == FilesSpec::Home::ReadOnly)
        steps.push_back({.kind = StepKind::MakeReadOnly, .subject = "~", .call = "open_tree(), mount_setattr(RDONLY)"});
    if (files.home == FilesSpec::Home::Empty)
        steps.push_back(empty("~"));
}

void hide(const char *folder, LaunchPlan &steps)
{
    steps.push_back({.kind = StepKind::HideDesktop, .subject = folder, .call = "fsopen(tmpfs), move_mount()"});
}

void passOn(const char *place, LaunchPlan &steps)
{
    steps.push_back({.kind = StepKind::PassOn, .subject = place, .source = place, .call = "open_tree(), move_mount()"});
}

/// Sockets are found by their files; X11 also listens by an abstract name, which only a network namespace hides.
void planDesktop(const LaunchSpec &spec, LaunchPlan &steps)
{
    using Display = DesktopSpec::Display;
    const auto &desktop = spec.desktop;
    const bool withX11 = desktop.display == Display::Host || desktop.display == Display::X11;
    if (desktop != DesktopSpec()) {
        hide("$XDG_RUNTIME_DIR", steps);
        if (desktop.display == Display::Host || desktop.display == Display::Wayland)
            passOn("$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY", steps);
        if (withX11)
            passOn("$XAUTHORITY", steps);
        if (desktop.sessionBus == DesktopSpec::SessionBus::Host)
            passOn(busSocket, steps);
        if (desktop.sessionBus == DesktopSpec::SessionBus::Filtered)
            steps.push_back({.kind = StepKind::FilterBus, .subject = busSocket, .call = "xdg-dbus-proxy"});
        for (const auto *socket : {"$XDG_RUNTIME_DIR/pulse", "$XDG_RUNTIME_DIR/pipewire-0"})
            if (desktop.sound)
                passOn(socket, steps);
    }
    if (!withX11)
        hide("/tmp/.X11-unix", steps);
    else if (spec.files.privateTmp)
        passOn("/tmp/.X11-unix", steps);
}

std::string procCall(FilesSpec::Proc proc)
{
    if (proc == FilesSpec::Proc::OwnPids)
        return "fsopen(proc, subset=pid), move_mount()";
    return proc == FilesSpec::Proc::OwnHidden ? "fsopen(proc, hidepid=invisible), move_mount()"
                                              : "fsopen(proc), move_mount()";
}

} // namespace

void planFiles(const LaunchSpec &spec, LaunchPlan &steps)
{
    const auto &files = spec.files;
    using enum FilesSpec::Propagation;
    // The kernel moves no root that is shared: it becomes so afterwards.
    const bool sharesLast = files.propagation == Shared && !isHost(files.root);
    if (files.propagation != Unchanged)
        steps.push_back(propagation(sharesLast ? Slave : files.propagation));
    planRoot(files, steps);
    if (files.privateTmp)
        steps.push_back(empty("/tmp"));
    planHome(files, steps);
    if (files.privateDev)
        steps.push_back(
            {.kind = StepKind::MountDevices, .subject = "/dev", .call = "fsopen(tmpfs, devpts), move_mount()"});
    if (files.proc != FilesSpec::Proc::Host)
        steps.push_back({.kind = StepKind::MountProc, .subject = "/proc", .call = procCall(files.proc)});
    planDesktop(spec, steps);
    for (const auto &mount : files.mounts)
        steps.push_back(stepFor(mount));
    if (!isHost(files.root))
        steps.push_back({.kind = StepKind::SwitchRoot, .subject = "/", .call = "pivot_root(\".\", \".\")"});
    if (sharesLast)
        steps.push_back(propagation(Shared));
    // The last one: it holds for all mounts that are there.
    if (spec.privilege == Privilege::Administrator)
        steps.push_back(
            {.kind = StepKind::ForbidSetuid, .subject = "/", .call = "mount_setattr(AT_RECURSIVE, NOSUID)"});
}

} // namespace terrarium
