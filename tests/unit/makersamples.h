// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testsnapshot.h"
#include "snapshot/makerof.h"

/// Who may have made a network namespace.
namespace terrarium::samples {

inline constexpr Inode inner = 70;
inline const Maker web{MakerType::Container, "podman container web", "cgroup /web"};
inline const Maker unit{MakerType::Unit, "web.service", "cgroup /web.service"};

inline Process inNet(const char *comm, const char *command = "", Maker maker = {})
{
    Process process;
    process.comm = comm;
    process.command = command;
    process.maker = std::move(maker);
    process.namespaces = in(Kind::Net, inner);
    return process;
}

inline Process outside(const char *comm, const char *command = "")
{
    Process process;
    process.comm = comm;
    process.command = command;
    return process;
}

inline Namespace mountedAt(std::vector<std::string> places)
{
    Namespace ns;
    ns.mountedAt = std::move(places);
    return ns;
}

inline Maker makerIn(const TestSnapshot &snapshot)
{
    return makerOf(*snapshot.make(), Kind::Net, inner);
}

} // namespace terrarium::samples
