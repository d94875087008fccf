// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/samples.h"

/// A small machine made up for the window's tests: systemd (1) started zsh (7723, inside 1), which started sleep
/// (7731, inside 2). Those two are in Files, Process IDs and Users namespaces of their own.
namespace terrarium::glasshouse {

inline constexpr Inode files = 4026532601;
inline constexpr Inode pids = 4026532602;
inline constexpr Inode users = 4026532603;
inline constexpr Inode idleNetwork = 4026532700; ///< in which nobody is

inline Inode host(Kind kind)
{
    return samples::hostInode + static_cast<Inode>(kind);
}

inline Process outside(Pid pid, Pid parent, std::string comm)
{
    Process process = samples::process(pid, static_cast<std::uint64_t>(pid));
    process.parent = parent;
    process.command = comm;
    process.comm = std::move(comm);
    process.confinement = Confinement();
    return process;
}

inline Process inside(Pid pid, Pid parent, Pid inner, std::string comm)
{
    Process process = outside(pid, parent, std::move(comm));
    process.pids = {pid, inner};
    process.namespaces[Kind::Mnt] = files;
    process.namespaces[Kind::Pid] = pids;
    process.namespaces[Kind::User] = users;
    return process;
}

inline Namespace userNamespace()
{
    Namespace ns = samples::ns(Kind::User, users);
    ns.owner = host(Kind::User);
    ns.parent = host(Kind::User);
    ns.ownerUid = 1000;
    ns.level = 1;
    ns.uidMap = {{0, 1000, 1}};
    ns.gidMap = {{0, 1000, 1}};
    ns.setgroups = Setgroups::Deny;
    return ns;
}

inline Namespace owned(Kind kind, Inode inode)
{
    Namespace ns = samples::ns(kind, inode);
    ns.owner = users;
    if (kind == Kind::Pid)
        ns.parent = host(Kind::Pid);
    return ns;
}

inline Snapshot::Parts parts()
{
    Snapshot::Parts parts;
    parts.device = samples::device;
    parts.machine = samples::machine();
    parts.processes = {samples::shared(outside(1, 0, "systemd")), samples::shared(outside(900, 1, "zsh")),
                       samples::shared(inside(7723, 1, 1, "zsh")), samples::shared(inside(7731, 7723, 2, "sleep"))};
    parts.namespaces = {samples::shared(userNamespace()), samples::shared(owned(Kind::Mnt, files)),
                        samples::shared(owned(Kind::Pid, pids)), samples::shared(owned(Kind::Net, idleNetwork))};
    for (const Kind kind : allKinds)
        parts.namespaces.push_back(samples::shared(samples::ns(kind, host(kind))));
    return parts;
}

inline SnapshotPtr snapshot(Snapshot::Parts from = parts())
{
    return std::make_shared<const Snapshot>(std::move(from));
}

inline ProcessKey zsh()
{
    return {7723, 7723};
}

inline NamespaceKey key(Kind kind, Inode inode)
{
    return {kind, samples::device, inode};
}

} // namespace terrarium::glasshouse
