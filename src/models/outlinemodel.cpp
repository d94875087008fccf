// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"

#include "models/outlinenode.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <ranges>
#include <unordered_set>

namespace terrarium {

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

void OutlineModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    show(filtered());
}

void OutlineModel::merge(std::vector<Row> outline)
{
    m_outline = std::move(outline);
    m_filter.isEmpty() ? show(m_outline) : show(filtered());
}

/// Here and not in a QSortFilterProxyModel: up to Qt 6.8 at least, its recursive filtering loses rows, and keeps
/// others, when several move and change at once.
std::vector<OutlineModel::Row> OutlineModel::filtered() const
{
    if (m_filter.isEmpty())
        return m_outline;
    std::vector<Row> kept;
    std::unordered_set<Key> holding;
    for (const Row &row : std::views::reverse(m_outline)) {
        if (!holding.contains(row.key) && !m_filter.matches([&](FilterField field) { return fact(row, field); }))
            continue;
        holding.insert(row.parent);
        kept.push_back(row);
    }
    std::ranges::reverse(kept);
    return kept;
}

void OutlineModel::show(const std::vector<Row> &outline)
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
    for (OutlineNodes rest = parent.wantedChildren; !rest.empty();) {
        const OutlineNodes run = firstRun(rest);
        if (!run.front()->parent)
            insert(parent, at, run);
        else if (!run.front()->fixed)
            move(parent, at, run);
        at = run.back()->row + 1;
        rest = rest.subspan(run.size());
    }
}

void OutlineModel::insert(OutlineNode &parent, int at, OutlineNodes run)
{
    beginInsertRows(indexOf(&parent), at, at + static_cast<int>(run.size()) - 1);
    putIn(parent, at, run);
    std::ranges::for_each(run, putNewDescendants);
    endInsertRows();
}

void OutlineModel::move(OutlineNode &parent, int at, OutlineNodes run)
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
    const OutlineNodes run = OutlineNodes(parent.children)
                                 .subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first + 1));
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
