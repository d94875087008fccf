// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topdown.h"

namespace terrarium {

std::vector<std::size_t> topDown(std::vector<std::size_t> &parents)
{
    std::vector<std::vector<std::size_t>> children(parents.size());
    std::vector<std::size_t> order;
    order.reserve(parents.size());
    std::vector<bool> placed(parents.size());
    const auto place = [&](std::size_t item) {
        if (placed[item])
            return;
        placed[item] = true;
        order.push_back(item);
    };

    for (std::size_t item = 0; item < parents.size(); ++item) {
        if (parents[item] == noParent)
            place(item);
        else
            children[parents[item]].push_back(item);
    }
    std::size_t next = 0;
    const auto placeDescendants = [&] {
        for (; next < order.size(); ++next)
            for (const std::size_t child : children[order[next]])
                place(child);
    };
    placeDescendants();
    for (std::size_t item = 0; order.size() < parents.size(); ++item) {
        if (placed[item])
            continue;
        parents[item] = noParent;
        place(item);
        placeDescendants();
    }
    return order;
}

} // namespace terrarium
