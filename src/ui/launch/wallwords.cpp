// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/wallwords.h"

namespace terrarium {

QString WallWords::sentence(Wall wall, const LaunchSpec &spec)
{
    if (spec.joined[wall])
        return tr("Shares that of process %1.").arg(spec.joined[wall]->pid);
    return spec.walls[wall] ? whenClosed(wall, spec) : whenOpen(wall);
}

QString WallWords::whenOpen(Wall wall)
{
    switch (wall) {
    case Wall::Mnt:
        return tr("Finds the same files as you.");
    case Wall::Pids:
        return tr("Sees every process that you see.");
    case Wall::Net:
        return tr("Same network as you have.");
    case Wall::Ipc:
        return tr("Shares queues and semaphores with the host.");
    case Wall::User:
        return tr("Same users as outside.");
    case Wall::Uts:
        return tr("Sees and shares the host name.");
    case Wall::Cgroup:
        return tr("Sees the real control group paths.");
    case Wall::Time:
        break;
    }
    return tr("Same clocks since boot as outside.");
}

QString WallWords::whenClosed(Wall wall, const LaunchSpec &spec)
{
    switch (wall) {
    case Wall::Mnt:
        return spec.files.proc == FilesSpec::Proc::Host ? tr("A mount table of its own.")
                                                        : tr("A mount table and a /proc of its own.");
    case Wall::Pids:
        return spec.program.first == ProgramSpec::First::Program ? tr("It becomes PID 1 and sees only its children.")
                                                                 : tr("It is counted from 1 and sees only its own.");
    case Wall::Net:
        return network(spec.network);
    case Wall::Ipc:
        return tr("Queues and semaphores of its own.");
    case Wall::User:
        return users(spec.users.map);
    case Wall::Uts:
        return spec.hostName.empty() ? tr("May rename the host for itself alone.")
                                     : tr("Believes that it runs on “%1”.").arg(QString::fromStdString(spec.hostName));
    case Wall::Cgroup:
        return tr("Its own control group looks like the top.");
    case Wall::Time:
        break;
    }
    return spec.clocks == ClocksSpec() ? tr("Clocks since boot of its own, not shifted.")
                                       : tr("Clocks since boot that are shifted.");
}

QString WallWords::network(NetworkMode mode)
{
    switch (mode) {
    case NetworkMode::Down:
        return tr("No network at all, not even to itself.");
    case NetworkMode::Loopback:
        return tr("No network; it reaches only itself.");
    case NetworkMode::Veth:
        return tr("A network of its own with a way out and an address.");
    case NetworkMode::Pasta:
        break;
    }
    return tr("A network of its own with a way out.");
}

QString WallWords::users(UsersSpec::Map map)
{
    switch (map) {
    case UsersSpec::Map::Me:
        return tr("It is you; all others are nobody.");
    case UsersSpec::Map::Root:
        return tr("It is root inside, and you outside.");
    case UsersSpec::Map::Range:
        return tr("It is root inside, with many users beside.");
    case UsersSpec::Map::List:
        break;
    }
    return tr("It has the users that you listed.");
}

QString WallWords::sentence(Addition addition)
{
    switch (addition) {
    case Addition::PidsForCable:
        return tr("“Process IDs” came along: the program must not end what holds the rules of its network.");
    case Addition::OwnProcForPid:
        return tr("“Process IDs” brought along a /proc of its own: ps must not show the host's processes.");
    case Addition::FilesForProc:
        return tr("“Files” came along: a /proc of its own is a mount.");
    case Addition::FilesForMounts:
        return tr("“Files” came along: what you changed of the files or the desktop takes mounts of its own.");
    case Addition::UtsForHostName:
        return tr("“Host name” came along: the name must not change outside.");
    case Addition::TimeForClocks:
        return tr("“Clocks” came along: your own clocks cannot be shifted.");
    case Addition::UserForCaller:
        break;
    }
    return tr("“Users” came along: without the administrator, walls stand inside a user namespace of your own.");
}

} // namespace terrarium
