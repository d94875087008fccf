// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/nesting.h"

#include <algorithm>

namespace terrarium {

std::vector<Inode> nesting(const Snapshot &snapshot, Kind kind, Inode inode)
{
    // User and PID namespaces nest at most 32 deep below the host's (MAX_PID_NS_LEVEL, user_namespaces(7)); the bound
    // ends a damaged file's loop.
    constexpr std::size_t deepest = 33;
    std::vector<Inode> chain;
    while (inode != 0 && chain.size() < deepest) {
        chain.push_back(inode);
        const Namespace *ns = snapshot.isHost(kind, inode) ? nullptr : snapshot.find(kind, inode);
        inode = ns ? ns->parent.value_or(0) : 0;
    }
    return chain;
}

bool isWithin(const Snapshot &snapshot, Kind kind, Inode inner, Inode outer)
{
    return inner != 0 && (snapshot.isHost(kind, outer) || std::ranges::contains(nesting(snapshot, kind, inner), outer));
}

std::optional<std::uint32_t> idInside(const std::vector<IdRange> &map, std::uint32_t outside)
{
    const auto range = std::ranges::find_if(
        map, [outside](const IdRange &ids) { return outside >= ids.outside && outside - ids.outside < ids.count; });
    if (range == map.end())
        return std::nullopt;
    return range->inside + (outside - range->outside);
}

} // namespace terrarium
