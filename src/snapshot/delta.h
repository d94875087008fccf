// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

namespace terrarium {

/// What has to be done to one snapshot to make a later one.
struct Delta {
    std::int64_t takenAt = 0;
    Hidden hidden;
    std::vector<ProcessPtr> processes; ///< born or changed
    std::vector<ProcessKey> goneProcesses;
    std::vector<NamespacePtr> namespaces; ///< new or changed
    std::vector<NamespaceKey> goneNamespaces;

    [[nodiscard]] bool isEmpty() const
    {
        return processes.empty() && goneProcesses.empty() && namespaces.empty() && goneNamespaces.empty();
    }
};

/// Compares by pointer first: what two snapshots share is not looked at.
[[nodiscard]] Delta difference(const Snapshot &before, const Snapshot &after);

/// The later snapshot, with the pins that the earlier one has. A process whose PID was handed out again replaces the
/// old one.
[[nodiscard]] Snapshot applied(const Snapshot &before, const Delta &delta);

} // namespace terrarium
