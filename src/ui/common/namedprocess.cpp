// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namedprocess.h"

#include <algorithm>

namespace terrarium {

const NamedProcess *memberOf(const std::vector<NamedProcess> &processes, const Snapshot &snapshot, Kind kind,
                             Inode inode)
{
    const auto found = std::ranges::find_if(processes, [&](const NamedProcess &each) {
        const Process *process = snapshot.process(each.pid);
        return process && process->namespaces[kind] == inode;
    });
    return found == processes.end() ? nullptr : &*found;
}

} // namespace terrarium
