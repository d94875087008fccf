// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/reviewer.h"

#include <algorithm>
#include <unordered_set>

namespace terrarium {
namespace {

/// Each process of a batch holds a descriptor while it is worked on.
constexpr std::size_t batchSize = 128;

bool hasMoved(const Process &before, const Process &after)
{
    return before.key != after.key || before.namespaces != after.namespaces || before.threads != after.threads;
}

/// The maps of a user namespace are written after it was made, by another process, and there is no news of it.
bool isFinished(const Namespace &ns)
{
    return ns.key.kind != Kind::User || (!ns.uidMap.empty() && !ns.gidMap.empty());
}

} // namespace

Reviewer::Reviewer(const ProcRoot &root) : m_root(root), m_reader(root), m_population(root.device)
{
}

void Reviewer::takeAll(Reading reading)
{
    std::set<Pid> gone;
    for (const auto &[pid, process] : m_population.processes())
        gone.insert(pid);
    for (const auto &process : reading.processes)
        gone.erase(process->pid());
    for (const auto pid : gone)
        m_population.remove(pid);
    for (const auto &ns : reading.namespaces)
        m_population.put(ns);
    for (auto &process : reading.processes)
        m_population.put(std::move(process));
    m_population.settle();
    m_denied = {reading.denied.begin(), reading.denied.end()};
    m_mounted = mountedNamespaces(m_root);
}

void Reviewer::readAgain(const std::set<Pid> &pids)
{
    const std::vector<Pid> list(pids.begin(), pids.end());
    for (std::size_t begin = 0; begin < list.size(); begin += batchSize)
        readBatch(std::span(list).subspan(begin, std::min(batchSize, list.size() - begin)));
}

void Reviewer::readBatch(std::span<const Pid> pids)
{
    auto fresh = readChanged(pids);
    m_population.settle();
    describeUnknown(fresh);
    for (auto &[dir, process] : fresh)
        m_population.put(std::make_shared<const Process>(std::move(process)));
    m_population.settle();
}

std::vector<Reviewer::Fresh> Reviewer::readChanged(std::span<const Pid> pids)
{
    std::vector<Fresh> fresh;
    for (const auto pid : pids) {
        auto dir = ProcDir::open(m_root.fd.get(), pid);
        auto process = dir ? m_reader.read(*dir) : std::unexpected(NoProcess::Gone);
        m_denied.erase(pid);
        if (!process && process.error() == NoProcess::Denied)
            m_denied.insert(pid);
        const auto before = m_population.find(pid);
        if (before && (!process || hasMoved(*before, *process)))
            m_population.remove(pid);
        if (process)
            fresh.push_back({std::move(*dir), std::move(*process)});
    }
    return fresh;
}

void Reviewer::describeUnknown(const std::vector<Fresh> &fresh)
{
    std::unordered_set<NamespaceKey> claimed;
    NamespaceFinder finder(m_root,
                           [&](const NamespaceKey &key) { return !isSettled(key) && claimed.insert(key).second; });
    for (const auto &[dir, process] : fresh)
        finder.lookThrough(dir, process);
    auto found = finder.take();
    addAncestors(m_root, found,
                 [&](const NamespaceKey &key) { return claimed.contains(key) || m_population.find(key) != nullptr; });
    for (auto &one : found)
        put(std::move(one.facts));
}

void Reviewer::put(Namespace ns)
{
    const auto mounted = std::ranges::find(m_mounted, ns.key, &MountedNamespace::key);
    if (mounted != m_mounted.end())
        ns.mountedAt = mounted->paths;
    m_population.put(std::make_shared<const Namespace>(std::move(ns)));
}

void Reviewer::lookAgain(const std::set<Pid> &pids)
{
    std::set<Pid> changed;
    std::ranges::copy_if(pids, std::inserter(changed, changed.end()), [&](Pid pid) { return !isAsBefore(pid); });
    readAgain(changed);
}

bool Reviewer::isAsBefore(Pid pid) const
{
    const auto before = m_population.find(pid);
    const auto dir = ProcDir::open(m_root.fd.get(), pid);
    if (!before || !dir)
        return !before && !dir;
    const NamespaceKey user{Kind::User, m_root.device, before->namespaces[Kind::User]};
    return (user.inode == 0 || isSettled(user)) && m_reader.isUnmoved(*dir, *before);
}

bool Reviewer::isSettled(const NamespaceKey &key) const
{
    const auto known = m_population.find(key);
    return known && isFinished(*known);
}

void Reviewer::readMounts()
{
    const auto before = std::exchange(m_mounted, mountedNamespaces(m_root));
    for (const auto &mounted : before) {
        const auto known = m_population.find(mounted.key);
        if (!known || std::ranges::contains(m_mounted, mounted.key, &MountedNamespace::key))
            continue;
        auto facts = *known;
        facts.mountedAt.clear();
        put(std::move(facts));
    }
    for (const auto &mounted : m_mounted) {
        const auto known = m_population.find(mounted.key);
        put(known ? *known : describeMounted(mounted).facts);
    }
    m_population.settle();
}

void Reviewer::addChildren(std::set<Pid> &pids) const
{
    std::vector<Pid> children;
    for (const auto &[pid, process] : m_population.processes())
        if (pids.contains(process->parent))
            children.push_back(pid);
    pids.insert(children.begin(), children.end());
}

Hidden Reviewer::hidden() const
{
    const auto count = std::ranges::count_if(
        m_population.processes(), [&](const auto &entry) { return isHidden(*entry.second, m_root.present); });
    return hiddenFacts(m_root, static_cast<std::size_t>(count) + m_denied.size());
}

} // namespace terrarium
