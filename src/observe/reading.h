// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/procroot.h"
#include "snapshot/snapshot.h"

#include <vector>

namespace terrarium {

/// All that there is at one moment, not yet put in order.
struct Reading {
    std::vector<ProcessPtr> processes;
    std::vector<NamespacePtr> namespaces;
    std::vector<Pid> denied; ///< processes that show no more than that they are there
};

[[nodiscard]] Result<Reading> readEverything(const ProcRoot &root, unsigned threads);

/// A living process that keeps a namespace to itself.
[[nodiscard]] bool isHidden(const Process &process, const PerKind<bool> &present);

[[nodiscard]] Hidden hiddenFacts(const ProcRoot &root, std::size_t processes);

/// Nanoseconds since the epoch.
[[nodiscard]] std::int64_t now();

} // namespace terrarium
