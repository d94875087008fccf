// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testsnapshot.h"

namespace terrarium {

inline constexpr Inode host = TestSnapshot::host;

inline Process inPidNamespace(Inode inode, std::vector<Pid> pids)
{
    Process process;
    process.namespaces = in(Kind::Pid, inode);
    process.pids = std::move(pids);
    return process;
}

inline Process inUserNamespace(Inode inode, std::uint32_t euid)
{
    Process process;
    process.namespaces = in(Kind::User, inode);
    process.identity = Identity{.uid = euid, .euid = euid};
    process.user = "seth";
    return process;
}

inline Process kernelThread()
{
    Process process;
    process.kernelThread = true;
    return process;
}

inline Namespace childOf(Inode parent, std::vector<IdRange> uidMap = {})
{
    Namespace space;
    space.parent = parent;
    space.uidMap = std::move(uidMap);
    return space;
}

} // namespace terrarium
