// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace terrarium {

struct OutlineNode {
    OutlineModel::Key key = 0;
    std::shared_ptr<const void> facts{};
    OutlineNode *parent = nullptr; ///< null for the top, and for a new one until it is inserted
    int row = 0;
    std::vector<OutlineNode *> children{};

    // What the merge under way wants of it.
    const OutlineModel::Row *wanted = nullptr; ///< null: that it goes
    std::vector<OutlineNode *> wantedChildren{};
    bool fixed = false; ///< stays where it is while its siblings move
};

namespace {

using Nodes = std::span<OutlineNode *const>;

void renumber(OutlineNode &parent, int from)
{
    for (auto row = static_cast<std::size_t>(from); row < parent.children.size(); ++row)
        parent.children[row]->row = static_cast<int>(row);
}

void putIn(OutlineNode &parent, int at, Nodes run)
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

std::vector<OutlineNode *> withDescendants(Nodes nodes)
{
    std::vector<OutlineNode *> all(nodes.begin(), nodes.end());
    for (std::size_t next = 0; next < all.size(); ++next)
        std::ranges::copy(all[next]->children, std::back_inserter(all));
    return all;
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

void fixMost(OutlineNode &parent)
{
    std::vector<OutlineNode *> staying;
    std::ranges::copy_if(parent.wantedChildren, std::back_inserter(staying),
                         [&](const OutlineNode *node) { return node->parent == &parent; });
    const bool ascending = std::ranges::is_sorted(staying, {}, &OutlineNode::row);
    for (OutlineNode *node : ascending ? staying : longestAscent(staying))
        node->fixed = true;
}

/// Whether the second can be inserted or moved together with the first that it is to follow.
bool continues(const OutlineNode *first, const OutlineNode *second)
{
    if (first->fixed || second->fixed || first->parent != second->parent)
        return false;
    return !first->parent || second->row == first->row + 1;
}

Nodes firstRun(Nodes nodes)
{
    std::size_t length = 1;
    while (length < nodes.size() && continues(nodes[length - 1], nodes[length]))
        ++length;
    return nodes.first(length);
}

} // namespace

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent)
{
    m_top = m_nodes.emplace(0, std::make_unique<OutlineNode>()).first->second.get();
}

OutlineModel::~OutlineModel() = default;

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

QModelIndex OutlineModel::indexForKey(Key key) const
{
    const auto found = m_nodes.find(key);
    return found == m_nodes.end() ? QModelIndex() : indexOf(found->second.get());
}

const void *OutlineModel::facts(const QModelIndex &index) const
{
    return node(index)->facts.get();
}

OutlineModel::Key OutlineModel::key(const QModelIndex &index) const
{
    return node(index)->key;
}

std::shared_ptr<const void> OutlineModel::presentFacts(Key key) const
{
    const auto found = m_nodes.find(key);
    return found == m_nodes.end() ? nullptr : found->second->facts;
}

OutlineNode *OutlineModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<OutlineNode *>(index.internalPointer()) : m_top;
}

QModelIndex OutlineModel::indexOf(const OutlineNode *node) const
{
    return node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

void OutlineModel::merge(const std::vector<Row> &outline)
{
    // Top down, so that whatever a node is moved to is in its own final place already and cannot be beneath that node.
    const std::vector<OutlineNode *> parents = plan(outline);
    for (OutlineNode *parent : parents)
        arrange(*parent);
    // Last, when those that stay have been moved out of those that go.
    for (OutlineNode *parent : parents)
        prune(*parent);
    // A sorting view places what is new by the facts that its siblings showed so far.
    for (OutlineNode *parent : parents)
        refresh(*parent);
}

/// Notes with each node what is wanted of it; gives the top and all wanted nodes, parents first.
std::vector<OutlineNode *> OutlineModel::plan(const std::vector<Row> &outline)
{
    for (const auto &[key, node] : m_nodes) {
        node->wanted = nullptr;
        node->wantedChildren.clear();
        node->fixed = false;
    }
    std::vector<OutlineNode *> nodes{m_top};
    nodes.reserve(outline.size() + 1);
    for (const Row &row : outline) {
        auto &node = m_nodes[row.key];
        if (!node)
            node = std::make_unique<OutlineNode>(OutlineNode{.key = row.key, .facts = row.facts});
        if (node.get() == m_top || node->wanted)
            continue;
        const auto parent = m_nodes.find(row.parent);
        const bool before = parent != m_nodes.end() && parent->second->wanted && parent->second != node;
        (before ? parent->second.get() : m_top)->wantedChildren.push_back(node.get());
        node->wanted = &row;
        nodes.push_back(node.get());
    }
    return nodes;
}

void OutlineModel::arrange(OutlineNode &parent)
{
    fixMost(parent);
    int at = 0;
    for (Nodes rest = parent.wantedChildren; !rest.empty();) {
        const Nodes run = firstRun(rest);
        if (!run.front()->parent)
            insert(parent, at, run);
        else if (!run.front()->fixed)
            move(parent, at, run);
        at = run.back()->row + 1;
        rest = rest.subspan(run.size());
    }
}

void OutlineModel::insert(OutlineNode &parent, int at, Nodes run)
{
    beginInsertRows(indexOf(&parent), at, at + static_cast<int>(run.size()) - 1);
    putIn(parent, at, run);
    std::ranges::for_each(run, putNewDescendants);
    endInsertRows();
}

void OutlineModel::move(OutlineNode &parent, int at, Nodes run)
{
    OutlineNode &from = *run.front()->parent;
    const int first = run.front()->row;
    const int last = run.back()->row;
    if (&from == &parent && first == at)
        return;
    beginMoveRows(indexOf(&from), first, last, indexOf(&parent), at);
    takeOut(from, first, last);
    putIn(parent, &from == &parent && first < at ? at - static_cast<int>(run.size()) : at, run);
    endMoveRows();
}

void OutlineModel::prune(OutlineNode &parent)
{
    const auto goes = [&](int row) { return !parent.children[static_cast<std::size_t>(row)]->wanted; };
    for (int last = static_cast<int>(parent.children.size()) - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        remove(parent, first, last);
        last = first;
    }
}

void OutlineModel::remove(OutlineNode &parent, int first, int last)
{
    beginRemoveRows(indexOf(&parent), first, last);
    const Nodes run =
        Nodes(parent.children).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first + 1));
    for (const OutlineNode *node : withDescendants(run))
        m_nodes.erase(node->key);
    takeOut(parent, first, last);
    endRemoveRows();
}

void OutlineModel::refresh(OutlineNode &parent)
{
    const auto &children = parent.children;
    const auto outdated = [](const OutlineNode *node) { return node->facts != node->wanted->facts; };
    for (auto first = children.begin(); (first = std::find_if(first, children.end(), outdated)) != children.end();) {
        const auto end = std::find_if_not(first, children.end(), outdated);
        for (OutlineNode *node : std::span(first, end))
            node->facts = node->wanted->facts;
        const QModelIndex above = indexOf(&parent);
        Q_EMIT dataChanged(indexOf(*first), index((*std::prev(end))->row, columnCount(above) - 1, above));
        first = end;
    }
}

} // namespace terrarium
