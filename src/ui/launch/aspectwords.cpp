// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/aspectwords.h"

#include "snapshot/kind.h"
#include "ui/common/kindlook.h"

#include <algorithm>

namespace terrarium {
namespace {

/// The text says IMAGE there, since only a person knows which.
bool needsImage(const EqualCommand &command)
{
    const bool takesImages = command.tool == Tool::Podman || command.tool == Tool::Kubernetes;
    return takesImages && std::ranges::contains(command.unexpressed, Aspect::Root);
}

} // namespace

QString AspectWords::of(Aspect aspect)
{
    if (aspect <= Aspect::WallTime)
        return tr("the wall “%1”").arg(KindLook(allKinds.at(static_cast<std::size_t>(aspect))).plainName());
    if (aspect <= Aspect::OutlivesWindow)
        return ofProgram(aspect);
    return aspect <= Aspect::Mounts ? ofFiles(aspect) : ofPowers(aspect);
}

QString AspectWords::ofProgram(Aspect aspect)
{
    switch (aspect) {
    case Aspect::NotWalls:
        return tr("that some walls stay open (it puts up more)");
    case Aspect::Joined:
        return tr("namespaces of another process");
    case Aspect::FirstProcess:
        return tr("who is process 1");
    case Aspect::Terminal:
        return tr("a terminal of its own");
    case Aspect::WorkingFolder:
        return tr("the folder to work in");
    case Aspect::Environment:
        return tr("the environment");
    default:
        return tr("going on when the window is closed");
    }
}

QString AspectWords::ofFiles(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Root:
        return tr("the root folder");
    case Aspect::Home:
        return tr("what is done with your home");
    case Aspect::Proc:
        return tr("what /proc shows");
    case Aspect::Propagation:
        return tr("how mounts are passed on");
    case Aspect::PrivateTmp:
        return tr("a /tmp of its own");
    case Aspect::PrivateDev:
        return tr("a /dev of its own");
    default:
        return tr("some of the places shown or hidden");
    }
}

QString AspectWords::ofPowers(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Network:
        return tr("the network");
    case Aspect::IdMaps:
        return tr("who the users inside are");
    case Aspect::HostName:
        return tr("the host name");
    case Aspect::Clocks:
        return tr("the shifted clocks");
    case Aspect::Capabilities:
        return tr("the capabilities");
    case Aspect::NoNewPrivileges:
        return tr("that no powers can be gained");
    case Aspect::Seccomp:
        return tr("the filter of system calls");
    case Aspect::TotalLimits:
        return tr("limits for all processes together");
    case Aspect::ProcessLimits:
        return tr("limits for each process");
    case Aspect::Display:
        return tr("the display");
    case Aspect::Sound:
        return tr("sound");
    case Aspect::Privilege:
        return tr("that the program runs as you, not as root");
    default:
        return tr("the session bus");
    }
}

QString AspectWords::sentence(const EqualCommand &command)
{
    if (command.unexpressed.empty())
        return tr("%1 can say all of it.").arg(toolName(command.tool));
    QStringList parts;
    for (const auto aspect : command.unexpressed)
        parts.append(of(aspect));
    const QString missing = tr("%1 cannot express: %2.").arg(toolName(command.tool), parts.join(QStringLiteral(", ")));
    return needsImage(command) ? missing + u' ' + tr("Write an image's name for IMAGE: the files come from there.")
                               : missing;
}

QString toolName(Tool tool)
{
    switch (tool) {
    case Tool::Unshare:
        return QStringLiteral("unshare");
    case Tool::Bwrap:
        return QStringLiteral("bwrap");
    case Tool::SystemdRun:
        return QStringLiteral("systemd-run");
    case Tool::Podman:
        return QStringLiteral("podman");
    case Tool::Kubernetes:
        break;
    }
    return QStringLiteral("Kubernetes");
}

} // namespace terrarium
