// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/namespace.h"
#include "snapshot/process.h"

#include <utility>

namespace terrarium {

/// What a snapshot's lists are sorted by. At one moment a PID or a namespace's number is given only once.
using NamespacePlace = std::pair<Kind, Inode>;

[[nodiscard]] inline Pid place(const Process &process)
{
    return process.key.pid;
}

[[nodiscard]] inline NamespacePlace place(const Namespace &ns)
{
    return {ns.key.kind, ns.key.inode};
}

} // namespace terrarium
