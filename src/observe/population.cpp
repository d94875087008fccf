// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/population.h"

#include <string_view>

namespace terrarium {
namespace {

NamespacePtr bare(const NamespaceKey &key)
{
    Namespace ns;
    ns.key = key;
    return std::make_shared<const Namespace>(std::move(ns));
}

/// Compares by pointer: what was put back is the same one.
template <typename Map, typename Ptr, typename Key>
void report(const Map &before, const auto &findNow, std::vector<Ptr> &changed, std::vector<Key> &gone)
{
    for (const auto &[key, old] : before) {
        const auto now = findNow(key);
        if (now == old)
            continue;
        if (old && (!now || old->key != now->key))
            gone.push_back(old->key);
        if (now)
            changed.push_back(now);
    }
}

} // namespace

bool isUnchanged(const Process &before, const Process &after)
{
    constexpr std::string_view alive = "RSDI";
    if (before == after)
        return true;
    if (alive.find(before.state) == std::string_view::npos || alive.find(after.state) == std::string_view::npos)
        return false;
    auto same = after;
    same.state = before.state;
    return before == same;
}

std::vector<NamespacePtr> Population::namespaces() const
{
    std::vector<NamespacePtr> list;
    list.reserve(m_namespaces.size());
    for (const auto &[_, entry] : m_namespaces)
        list.push_back(entry.facts);
    return list;
}

ProcessPtr Population::find(Pid pid) const
{
    const auto found = m_processes.find(pid);
    return found == m_processes.end() ? nullptr : found->second;
}

NamespacePtr Population::find(const NamespaceKey &key) const
{
    const auto found = m_namespaces.find(key);
    return found == m_namespaces.end() ? nullptr : found->second.facts;
}

void Population::put(ProcessPtr process)
{
    const auto old = find(process->pid());
    if (old && isUnchanged(*old, *process))
        return;
    remember(process->pid());
    forEachUse(*process, [&](Kind kind, Inode inode) { use(kind, inode); });
    if (old)
        forEachUse(*old, [&](Kind kind, Inode inode) { release(kind, inode); });
    m_processes[process->pid()] = std::move(process);
}

void Population::remove(Pid pid)
{
    const auto old = find(pid);
    if (!old)
        return;
    remember(pid);
    forEachUse(*old, [&](Kind kind, Inode inode) { release(kind, inode); });
    m_processes.erase(pid);
}

void Population::put(const NamespacePtr &ns)
{
    const auto old = find(ns->key);
    if (old && *old == *ns)
        return;
    remember(ns->key);
    use(Kind::User, ns->owner);
    use(ns->key.kind, ns->parent);
    if (old) {
        release(Kind::User, old->owner);
        release(old->key.kind, old->parent);
    }
    m_namespaces[ns->key].facts = ns;
    m_unused.push_back(ns->key);
}

void Population::settle()
{
    while (!m_unused.empty()) {
        const auto key = m_unused.back();
        m_unused.pop_back();
        const auto entry = m_namespaces.find(key);
        if (entry == m_namespaces.end() || entry->second.uses > 0)
            continue;
        const auto facts = entry->second.facts;
        if (!facts->mountedAt.empty())
            continue;
        remember(key);
        m_namespaces.erase(entry);
        release(Kind::User, facts->owner);
        release(key.kind, facts->parent);
    }
}

Delta Population::takeChanges()
{
    settle();
    Delta delta;
    report(m_processesBefore, [&](Pid pid) { return find(pid); }, delta.processes, delta.goneProcesses);
    report(
        m_namespacesBefore, [&](const NamespaceKey &key) { return find(key); }, delta.namespaces, delta.goneNamespaces);
    m_processesBefore.clear();
    m_namespacesBefore.clear();
    return delta;
}

void Population::use(Kind kind, std::optional<Inode> inode)
{
    if (!inode)
        return;
    const NamespaceKey key{kind, m_device, *inode};
    if (!m_namespaces.contains(key)) {
        remember(key);
        m_namespaces[key].facts = bare(key);
    }
    ++m_namespaces[key].uses;
}

void Population::release(Kind kind, std::optional<Inode> inode)
{
    const auto entry = inode ? m_namespaces.find({kind, m_device, *inode}) : m_namespaces.end();
    if (entry != m_namespaces.end() && --entry->second.uses == 0)
        m_unused.push_back(entry->first);
}

template <typename Action> void Population::forEachUse(const Process &process, const Action &action)
{
    const auto each = [&](const PerKind<Inode> &namespaces) {
        for (const auto kind : allKinds)
            if (namespaces[kind] != 0)
                action(kind, namespaces[kind]);
    };
    each(process.namespaces);
    for (const auto &thread : process.threads)
        each(thread.namespaces);
}

void Population::remember(Pid pid)
{
    m_processesBefore.try_emplace(pid, find(pid));
}

void Population::remember(const NamespaceKey &key)
{
    m_namespacesBefore.try_emplace(key, find(key));
}

} // namespace terrarium
