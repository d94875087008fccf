// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/snapshot.h"

#include "snapshot/place.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

namespace terrarium {
namespace {

/// One process is in one namespace.
struct Membership {
    std::uint32_t index; ///< of the namespace
    Pid pid;
};

template <typename Ptr> void putInOrder(std::vector<Ptr> &list)
{
    constexpr auto placeOf = [](const Ptr &value) { return place(*value); };
    if (!std::ranges::is_sorted(list, {}, placeOf))
        std::ranges::stable_sort(list, {}, placeOf);
    const auto doubles = std::ranges::unique(list, {}, placeOf);
    list.erase(doubles.begin(), doubles.end());
}

std::optional<std::uint32_t> indexOf(const std::vector<NamespacePtr> &list, Kind kind, Inode inode)
{
    const NamespacePlace sought{kind, inode};
    const auto found = std::ranges::lower_bound(list, sought, {}, [](const NamespacePtr &ns) { return place(*ns); });
    if (found == list.end() || place(**found) != sought)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - list.begin());
}

/// Collects memberships process by process. Most processes share all namespaces with the one before, so the last answer
/// of each kind is kept.
class Census {
public:
    explicit Census(const std::vector<NamespacePtr> &namespaces) : m_namespaces(namespaces) {}

    void count(const Process &process)
    {
        const std::size_t first = m_memberships.size();
        for (const Kind kind : allKinds)
            add(process, kind, process.namespaces[kind], first);
        for (const Thread &thread : process.threads)
            for (const Kind kind : allKinds)
                add(process, kind, thread.namespaces[kind], first);
    }
    [[nodiscard]] const std::vector<Membership> &memberships() const { return m_memberships; }
    void reserve(std::size_t processes) { m_memberships.reserve(processes * kindCount); }

private:
    struct Answer {
        Inode inode = 0;
        std::optional<std::uint32_t> index;
    };

    void add(const Process &process, Kind kind, Inode inode, std::size_t first)
    {
        Answer &last = m_last[kind];
        if (inode != last.inode)
            last = {inode, indexOf(m_namespaces, kind, inode)};
        if (!last.index)
            return;
        const auto own = std::span(m_memberships).subspan(first);
        if (process.threads.empty() || !std::ranges::contains(own, *last.index, &Membership::index))
            m_memberships.push_back({*last.index, process.pid()});
    }

    const std::vector<NamespacePtr> &m_namespaces;
    std::vector<Membership> m_memberships;
    PerKind<Answer> m_last;
};

} // namespace

Snapshot::Snapshot(Parts parts) : m_parts(std::move(parts))
{
    putInOrder(m_parts.processes);
    putInOrder(m_parts.namespaces);

    Census census(m_parts.namespaces);
    census.reserve(m_parts.processes.size());
    for (const ProcessPtr &process : m_parts.processes)
        census.count(*process);

    // A counting sort: how many each has, where each begins, then everyone to their place.
    m_firstMember.assign(m_parts.namespaces.size() + 1, 0);
    for (const Membership &membership : census.memberships())
        ++m_firstMember[membership.index];
    std::exclusive_scan(m_firstMember.begin(), m_firstMember.end(), m_firstMember.begin(), 0U);
    m_members.resize(census.memberships().size());
    auto next = m_firstMember;
    for (const Membership &membership : census.memberships())
        m_members[next[membership.index]++] = membership.pid;
}

const Process *Snapshot::process(Pid pid) const
{
    const auto &list = m_parts.processes;
    const auto found =
        std::ranges::lower_bound(list, pid, {}, [](const ProcessPtr &process) { return process->pid(); });
    return found != list.end() && (*found)->pid() == pid ? found->get() : nullptr;
}

const Namespace *Snapshot::find(Kind kind, Inode inode) const
{
    const auto index = indexOf(m_parts.namespaces, kind, inode);
    return index ? m_parts.namespaces[*index].get() : nullptr;
}

std::span<const Pid> Snapshot::members(Kind kind, Inode inode) const
{
    const auto index = indexOf(m_parts.namespaces, kind, inode);
    if (!index)
        return {};
    const std::uint32_t begin = m_firstMember[*index];
    return std::span(m_members).subspan(begin, m_firstMember[*index + 1] - begin);
}

bool Snapshot::isHost(Kind kind, Inode inode) const
{
    return inode != 0 && m_parts.machine.host[kind] == inode;
}

} // namespace terrarium
