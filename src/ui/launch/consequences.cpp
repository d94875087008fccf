// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/consequences.h"

namespace terrarium {

std::vector<Consequence> Consequences::of(const LaunchSpec &spec)
{
    Consequences consequences(spec);
    consequences.addProcesses();
    consequences.addFiles();
    consequences.addNetwork();
    consequences.addUsers();
    consequences.addDesktop();
    consequences.addPowers();
    consequences.addLimits();
    consequences.addRest();
    return consequences.m_found;
}

void Consequences::addProcesses()
{
    if (m_spec.walls[Wall::Pids] && m_spec.program.first == ProgramSpec::First::Program) {
        hold(tr("is PID 1"));
        hold(tr("sees only its children"));
    } else if (isOther(Wall::Pids)) {
        hold(tr("sees only processes inside"));
    } else {
        leave(tr("sees all processes"));
    }
}

void Consequences::addFiles()
{
    const FilesSpec &files = m_spec.files;
    if (!isOther(Wall::Mnt))
        return leave(tr("reads and writes your files"));
    if (files.root == FilesSpec::Root::Folder)
        return hold(tr("finds another root folder"));
    if (files.root == FilesSpec::Root::Empty)
        return hold(tr("finds only what you show it"));
    if (files.root == FilesSpec::Root::HostReadOnly)
        hold(tr("cannot change the system"));
    addHome();
    if (files.privateTmp)
        hold(tr("has a /tmp of its own"));
}

void Consequences::addHome()
{
    switch (m_spec.files.home) {
    case FilesSpec::Home::Empty:
        return hold(tr("finds your home empty"));
    case FilesSpec::Home::ReadOnly:
        return hold(tr("cannot change your home"));
    case FilesSpec::Home::Host:
        break;
    }
    if (m_spec.files.root == FilesSpec::Root::HostReadOnly)
        leave(tr("reads your files"));
    else
        leave(tr("reads and writes your files"));
}

void Consequences::addNetwork()
{
    if (m_spec.joined[Wall::Net])
        return hold(tr("uses another network"));
    if (!m_spec.walls[Wall::Net])
        return leave(tr("uses the network"));
    if (m_spec.network == NetworkMode::Pasta)
        leave(tr("reaches out, on its own ports"));
    else if (m_spec.network == NetworkMode::Veth)
        leave(tr("reaches out, and has an address here"));
    else
        hold(tr("has no network"));
}

void Consequences::addUsers()
{
    if (!isOther(Wall::User) || m_spec.users.map == UsersSpec::Map::Me)
        leave(tr("is you"));
    else if (m_spec.users.map == UsersSpec::Map::List)
        hold(tr("is whom you listed"));
    else
        hold(tr("is root, only inside"));
}

void Consequences::addDesktop()
{
    const DesktopSpec &desktop = m_spec.desktop;
    const bool isHidden = m_spec.walls[Wall::Net]; // X11 listens by an abstract name as well
    if (desktop.display == DesktopSpec::Display::None && isHidden)
        hold(tr("shows no windows"));
    if (desktop.display == DesktopSpec::Display::None && !isHidden)
        leave(tr("may reach X11 by its abstract name"));
    if (desktop.display == DesktopSpec::Display::X11)
        leave(tr("can watch your other windows"));
    if (!desktop.sound)
        hold(tr("makes and hears no sound"));
    if (desktop.sessionBus == DesktopSpec::SessionBus::None)
        hold(tr("cannot ask your session for anything"));
    if (desktop.sessionBus == DesktopSpec::SessionBus::Filtered)
        hold(tr("asks only named services"));
}

void Consequences::addPowers()
{
    const PowersSpec &powers = m_spec.powers;
    if (powers.noNewPrivileges || m_spec.privilege == Privilege::Administrator ||
        powers.capabilities == PowersSpec::Capabilities::None)
        hold(tr("cannot gain powers"));
    if (powers.seccomp != PowersSpec::Seccomp::None)
        hold(tr("is refused rare system calls"));
}

void Consequences::addLimits()
{
    const LimitsSpec &limits = m_spec.limits;
    if (limits.memory)
        hold(tr("has limited memory"));
    if (limits.cpu)
        hold(tr("has limited processor time"));
    if (limits.processes)
        hold(tr("has limited processes"));
}

void Consequences::addRest()
{
    if (!m_spec.hostName.empty())
        hold(tr("is on “%1”").arg(QString::fromStdString(m_spec.hostName)));
    if (isOther(Wall::Ipc))
        hold(tr("has queues of its own"));
    if (isOther(Wall::Cgroup))
        hold(tr("does not see its control group"));
    if (m_spec.clocks != ClocksSpec())
        hold(tr("has shifted clocks"));
}

} // namespace terrarium
