// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processoutline.h"

#include "models/topdown.h"
#include "snapshot/nesting.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace terrarium {

namespace {

using Placed = OutlineModel::Placed<ProcessFacts>;

std::uint8_t bit(Kind kind)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}

template <typename Condition> std::uint8_t kindsWhere(Condition condition)
{
    std::uint8_t kinds = 0;
    for (const Kind kind : allKinds)
        if (condition(kind))
            kinds |= bit(kind);
    return kinds;
}

/// The kinds of which both are known and not the same.
std::uint8_t difference(const PerKind<Inode> &a, const PerKind<Inode> &b)
{
    return kindsWhere([&](Kind kind) { return a[kind] != 0 && b[kind] != 0 && a[kind] != b[kind]; });
}

/// How deep PID namespaces are below the one that is the tree's root.
class Depths {
public:
    Depths(const Snapshot &snapshot, Inode root) : m_snapshot(snapshot), m_root(root) {}

    [[nodiscard]] Inode root() const { return m_root; }
    /// Nothing for one that is not below the root.
    std::optional<std::size_t> of(Inode inode)
    {
        const auto [known, isNew] = m_known.try_emplace(inode);
        if (isNew)
            known->second = find(inode);
        return known->second;
    }

private:
    [[nodiscard]] std::optional<std::size_t> find(Inode inode) const
    {
        const auto chain = nesting(m_snapshot, Kind::Pid, inode);
        const auto found = std::ranges::find(chain, m_root);
        if (found == chain.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - chain.begin());
    }

    const Snapshot &m_snapshot;
    Inode m_root;
    std::unordered_map<Inode, std::optional<std::size_t>> m_known;
};

/// Sees the uid as the namespace's own processes do. uid_map gives the ids of whoever reads it however deep the
/// namespace is nested, but for the reader's own one those of its parent (user_namespaces(7)): that one, and the
/// host's, are those whose parent cannot be read, and there inside and outside are the same.
void setInsideUid(ProcessFacts &facts, const Snapshot &snapshot)
{
    const Process &process = *facts.process;
    const Namespace *space = snapshot.find(Kind::User, process.namespaces[Kind::User]);
    if (!space || !space->parent || !process.identity)
        return;
    const std::uint32_t outside = process.identity->euid;
    const auto inside = idInside(space->uidMap, outside);
    if (!inside) {
        facts.inside = ProcessFacts::Uid::Unmapped;
        return;
    }
    facts.insideUid = *inside;
    facts.inside = facts.insideUid == outside ? ProcessFacts::Uid::Same : ProcessFacts::Uid::Mapped;
}

ProcessFacts factsOf(const Snapshot &snapshot, const ProcessPtr &process)
{
    const Machine &machine = snapshot.machine();
    ProcessFacts facts{.process = process};
    setInsideUid(facts, snapshot);
    facts.isolated = difference(process->namespaces, machine.host);
    if (const Process *parent = snapshot.process(process->parent))
        facts.differs = difference(process->namespaces, parent->namespaces);
    facts.unreadable = kindsWhere(
        [&](Kind kind) { return process->namespaces[kind] == 0 && !std::ranges::contains(machine.missing, kind); });
    return facts;
}

/// Index in Process::pids of the one that is seen from the root; nothing if the process is not seen from there.
std::optional<std::size_t> outermost(const Process &process, Depths &depths)
{
    if (depths.root() == 0)
        return 0;
    return depths.of(process.namespaces[Kind::Pid]).transform([&](std::size_t depth) {
        return depth < process.pids.size() ? process.pids.size() - 1 - depth : 0;
    });
}

/// Rows of the processes in view, by PID.
std::vector<Placed> visible(const Snapshot &snapshot, const ProcessView &view)
{
    std::vector<Placed> rows;
    rows.reserve(snapshot.processes().size());
    Depths depths(snapshot, view.root);
    for (const ProcessPtr &process : snapshot.processes()) {
        const auto seen = outermost(*process, depths);
        if (!seen || (process->kernelThread && !view.kernelThreads))
            continue;
        rows.push_back({processRowKey(process->key), 0, factsOf(snapshot, process)});
        rows.back().facts.outermost = *seen;
    }
    return rows;
}

std::vector<std::size_t> parentsOf(const std::vector<Placed> &rows)
{
    const auto pid = [](const Placed &row) { return row.facts.process->pid(); };
    std::vector<std::size_t> parents;
    parents.reserve(rows.size());
    for (const Placed &row : rows) {
        const Pid wanted = row.facts.process->parent;
        const auto parent = std::ranges::lower_bound(rows, wanted, {}, pid);
        const bool found = parent != rows.end() && pid(*parent) == wanted;
        parents.push_back(found ? static_cast<std::size_t>(parent - rows.begin()) : noParent);
    }
    return parents;
}

} // namespace

std::span<const Pid> ProcessFacts::pids() const
{
    return process->pids.empty() ? std::span(&process->key.pid, 1) : std::span(process->pids).subspan(outermost);
}

bool ProcessFacts::operator==(const ProcessFacts &other) const
{
    const auto rest = [](const ProcessFacts &facts) {
        return std::tie(facts.outermost, facts.inside, facts.insideUid, facts.isolated, facts.differs,
                        facts.unreadable);
    };
    return rest(*this) == rest(other) && (process == other.process || *process == *other.process);
}

OutlineModel::Key processRowKey(const ProcessKey &key)
{
    constexpr unsigned pidBits = 22; // PID_MAX_LIMIT, include/linux/threads.h
    constexpr OutlineModel::Key notZero = OutlineModel::Key{1} << 63U;
    return notZero | key.startTime << pidBits | (static_cast<OutlineModel::Key>(key.pid) & ((1U << pidBits) - 1));
}

std::vector<Placed> processOutline(const Snapshot &snapshot, const ProcessView &view)
{
    std::vector<Placed> rows = visible(snapshot, view);
    std::vector<std::size_t> parents = parentsOf(rows);
    std::vector<Placed> outline;
    outline.reserve(rows.size());
    for (const std::size_t row : topDown(parents)) {
        const std::size_t parent = parents[row];
        outline.push_back({rows[row].key, parent == noParent ? 0 : rows[parent].key, rows[row].facts});
    }
    return outline;
}

} // namespace terrarium
