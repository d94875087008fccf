// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinenode.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace terrarium {
namespace {

void renumber(OutlineNode &parent, int from)
{
    for (auto row = static_cast<std::size_t>(from); row < parent.children.size(); ++row)
        parent.children[row]->row = static_cast<int>(row);
}

/// Of nodes in their wanted order as many as can be found whose present rows ascend.
std::vector<OutlineNode *> longestAscent(const std::vector<OutlineNode *> &nodes)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends; // of the ascent of each length, the one that ends lowest
    std::vector<std::size_t> before(nodes.size(), none);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto end =
            std::ranges::lower_bound(ends, nodes[i]->row, {}, [&](std::size_t e) { return nodes[e]->row; });
        if (end != ends.begin())
            before[i] = *std::prev(end);
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<OutlineNode *> ascent;
    for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i])
        ascent.push_back(nodes[i]);
    return ascent;
}

/// Whether the second can be inserted or moved together with the first that it is to follow.
bool continues(const OutlineNode *first, const OutlineNode *second)
{
    if (first->fixed || second->fixed || first->parent != second->parent)
        return false;
    return !first->parent || second->row == first->row + 1;
}

} // namespace

void putIn(OutlineNode &parent, int at, OutlineNodes run)
{
    for (OutlineNode *node : run)
        node->parent = &parent;
    parent.children.insert(parent.children.begin() + at, run.begin(), run.end());
    renumber(parent, at);
}

void takeOut(OutlineNode &parent, int first, int last)
{
    parent.children.erase(parent.children.begin() + first, parent.children.begin() + last + 1);
    renumber(parent, first);
}

void putNewDescendants(OutlineNode *ancestor)
{
    std::vector<OutlineNode *> pending{ancestor};
    while (!pending.empty()) {
        OutlineNode *parent = pending.back();
        pending.pop_back();
        std::vector<OutlineNode *> born;
        std::ranges::copy_if(parent->wantedChildren, std::back_inserter(born), std::logical_not{},
                             &OutlineNode::parent);
        putIn(*parent, static_cast<int>(parent->children.size()), born);
        pending.insert(pending.end(), born.begin(), born.end());
    }
}

std::vector<OutlineNode *> withDescendants(OutlineNodes nodes)
{
    std::vector<OutlineNode *> all(nodes.begin(), nodes.end());
    for (std::size_t next = 0; next < all.size(); ++next)
        std::ranges::copy(all[next]->children, std::back_inserter(all));
    return all;
}

void fixMost(OutlineNode &parent)
{
    std::vector<OutlineNode *> staying;
    std::ranges::copy_if(parent.wantedChildren, std::back_inserter(staying),
                         [&](const OutlineNode *node) { return node->parent == &parent; });
    const bool ascending = std::ranges::is_sorted(staying, {}, &OutlineNode::row);
    for (OutlineNode *node : ascending ? staying : longestAscent(staying))
        node->fixed = true;
}

OutlineNodes firstRun(OutlineNodes nodes)
{
    std::size_t length = 1;
    while (length < nodes.size() && continues(nodes[length - 1], nodes[length]))
        ++length;
    return nodes.first(length);
}

} // namespace terrarium
