// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/essentials.h"

#include <algorithm>

namespace terrarium {
namespace {

/// Named one by one, so that what is added to a process one day is not told by accident.
Process bare(const Process &process)
{
    Process told;
    told.key = process.key;
    told.parent = process.parent;
    told.pids = process.pids;
    told.identity = process.identity;
    told.namespaces = process.namespaces;
    told.threads = process.threads;
    told.threadCount = process.threadCount;
    told.state = process.state;
    told.kernelThread = process.kernelThread;
    return told;
}

Namespace bare(const Namespace &ns)
{
    Namespace told;
    told.key = ns.key;
    told.id = ns.id;
    told.owner = ns.owner;
    told.parent = ns.parent;
    told.ownerUid = ns.ownerUid;
    told.level = ns.level;
    told.uidMap = ns.uidMap;
    told.gidMap = ns.gidMap;
    told.setgroups = ns.setgroups;
    told.offsets = ns.offsets;
    return told;
}

/// The same object where there is nothing else in it.
template <typename Value> std::vector<std::shared_ptr<const Value>> bare(std::vector<std::shared_ptr<const Value>> list)
{
    for (auto &value : list)
        if (auto told = bare(*value); told != *value)
            value = std::make_shared<const Value>(std::move(told));
    return list;
}

} // namespace

Snapshot essentialsOf(const Snapshot &snapshot)
{
    return Snapshot({
        .takenAt = snapshot.takenAt(),
        .device = snapshot.device(),
        .machine = snapshot.machine(),
        .hidden = snapshot.hidden(),
        .processes = bare(snapshot.processes()),
        .namespaces = bare(snapshot.namespaces()),
    });
}

Delta essentialsOf(Delta delta)
{
    delta.processes = bare(std::move(delta.processes));
    delta.namespaces = bare(std::move(delta.namespaces));
    return delta;
}

} // namespace terrarium
