// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/scanner.h"

#include "observe/reading.h"

#include <algorithm>

namespace terrarium {

Result<SnapshotPtr> Scanner::scan() const
{
    auto root = openProcRoot(m_options.procRoot, m_options.depth);
    if (!root)
        return std::unexpected(root.error());
    auto reading = readEverything(*root, m_options.threads);
    if (!reading)
        return std::unexpected(reading.error());
    root->machine.host = settledHost(*root, reading->namespaces);
    const auto hidden = std::ranges::count_if(
        reading->processes, [&](const ProcessPtr &process) { return isHidden(*process, root->present); });
    return std::make_shared<const Snapshot>(Snapshot::Parts{
        .takenAt = now(),
        .device = root->device,
        .machine = root->machine,
        .hidden = hiddenFacts(*root, static_cast<std::size_t>(hidden) + reading->denied.size()),
        .processes = std::move(reading->processes),
        .namespaces = std::move(reading->namespaces),
    });
}

} // namespace terrarium
