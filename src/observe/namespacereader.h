// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"
#include "kernel/procdir.h"
#include "snapshot/namespace.h"

#include <functional>
#include <vector>

namespace terrarium {

/// What the kernel tells of a namespace through a descriptor; without one, no more than its key.
[[nodiscard]] Namespace describeNamespace(NamespaceKey key, const Fd &fd);

/// What it tells through a process, or the task of a thread, that is in it: maps and offsets too.
/// Maps are as the reader's user namespace sees them.
[[nodiscard]] Namespace describeNamespace(NamespaceKey key, const ProcDir &member);

/// Of the time namespace that a task's children get, which need not be its own; nothing if it is not this one.
[[nodiscard]] std::optional<TimeOffsets> offsetsForChildren(const ProcDir &task, Inode inode);

using IsKnown = std::function<bool(const NamespaceKey &)>;

/// Owner and parent of the namespace behind the descriptor, theirs, and so on outwards, as far as the reader may see;
/// without those that are known, and what lies behind them.
[[nodiscard]] std::vector<Namespace> unknownAncestors(const NamespaceKey &of, const Fd &fd, const IsKnown &isKnown);

} // namespace terrarium
