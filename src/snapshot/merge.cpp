// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/merge.h"

#include "snapshot/cursor.h"
#include "snapshot/place.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace terrarium {
namespace {

const Snapshot &orNothing(const SnapshotPtr &snapshot)
{
    static const Snapshot nothing;
    return snapshot ? *snapshot : nothing;
}

bool hasEnded(const Process &process)
{
    return process.state == 'Z' || process.state == 'X';
}

/// Whether a kind that the machine has is not known of a living process.
class Gaps {
public:
    explicit Gaps(const Machine &machine)
    {
        for (const auto kind : machine.missing)
            m_isMissing[kind] = true;
    }
    [[nodiscard]] bool operator()(const Process &process) const
    {
        return !hasEnded(process) && std::ranges::any_of(allKinds, [&](Kind kind) {
            return !m_isMissing[kind] && process.namespaces[kind] == 0;
        });
    }
    [[nodiscard]] std::uint32_t count(const std::vector<ProcessPtr> &processes) const
    {
        return static_cast<std::uint32_t>(
            std::ranges::count_if(processes, [this](const ProcessPtr &process) { return (*this)(*process); }));
    }

private:
    PerKind<bool> m_isMissing;
};

/// By their numbers, as the processes tell that are known by both.
class Names {
public:
    explicit Names(const std::vector<ProcessPtr> &processes) : m_processes(processes) {}

    [[nodiscard]] std::string of(std::uint32_t uid)
    {
        if (m_names.empty())
            for (const auto &process : m_processes)
                if (process->identity)
                    m_names.emplace(process->identity->euid, process->user);
        const auto found = m_names.find(uid);
        return found != m_names.end() ? found->second : std::to_string(uid);
    }

private:
    const std::vector<ProcessPtr> &m_processes;
    std::unordered_map<std::uint32_t, std::string> m_names;
};

class Processes {
public:
    Processes(const Snapshot &own, const Snapshot &root, const Merge &before)
        : m_own(own), m_root(root), m_hasGaps(own.machine()), m_names(own.processes()),
          m_memory(orNothing(before.own).processes(), orNothing(before.root).processes(),
                   orNothing(before.both).processes()),
          m_ownSeesAll(own.hidden().reason != HiddenReason::Hidepid &&
                       own.hidden().processes <= m_hasGaps.count(own.processes()))
    {
    }

    [[nodiscard]] std::vector<ProcessPtr> merged()
    {
        std::vector<ProcessPtr> both;
        both.reserve(std::max(m_own.processes().size(), m_root.processes().size()));
        auto own = m_own.processes().begin();
        auto root = m_root.processes().begin();
        while (own != m_own.processes().end() || root != m_root.processes().end()) {
            const bool isOwn =
                own != m_own.processes().end() && (root == m_root.processes().end() || (*own)->pid() <= (*root)->pid());
            const bool isRoot = root != m_root.processes().end() && (!isOwn || (*own)->pid() == (*root)->pid());
            if (auto process = one(isOwn ? *own : ProcessPtr(), isRoot ? *root : ProcessPtr()))
                both.push_back(std::move(process));
            own += isOwn ? 1 : 0;
            root += isRoot ? 1 : 0;
        }
        return both;
    }

private:
    [[nodiscard]] ProcessPtr one(const ProcessPtr &own, const ProcessPtr &root)
    {
        if (!own && m_ownSeesAll)
            return {};
        const auto pid = own ? own->pid() : root->pid();
        if (auto known = m_memory.find(pid, own, root))
            return known;
        if (!own)
            return named(*root);
        if (!root || own->key != root->key || !m_hasGaps(*own))
            return own;
        return filled(*own, *root);
    }

    [[nodiscard]] ProcessPtr named(Process process)
    {
        if (process.user.empty() && process.identity)
            process.user = m_names.of(process.identity->euid);
        return std::make_shared<const Process>(std::move(process));
    }

    [[nodiscard]] static ProcessPtr filled(const Process &own, const Process &root)
    {
        Process process = own;
        for (const auto kind : allKinds)
            if (process.namespaces[kind] == 0)
                process.namespaces[kind] = root.namespaces[kind];
        if (process.threads.empty())
            process.threads = root.threads;
        if (process.pids.size() < root.pids.size())
            process.pids = root.pids;
        if (!process.identity)
            process.identity = root.identity;
        return std::make_shared<const Process>(std::move(process));
    }

    const Snapshot &m_own;
    const Snapshot &m_root;
    Gaps m_hasGaps;
    Names m_names;
    Memory<ProcessPtr> m_memory;
    bool m_ownSeesAll; ///< so that whoever is not there has ended, or will soon be there
};

/// The number may have been handed out again between the two moments.
bool isSame(const Namespace &own, const Namespace &root)
{
    const auto agree = [](const auto &one, const auto &other) { return !one || !other || *one == *other; };
    return own.key == root.key && agree(own.id, root.id) && agree(own.owner, root.owner);
}

template <typename Value> void fill(Value &own, const Value &root, const Value &unknown = {})
{
    if (own == unknown)
        own = root;
}

Namespace filled(Namespace own, const Namespace &root)
{
    fill(own.id, root.id);
    fill(own.owner, root.owner);
    fill(own.parent, root.parent);
    fill(own.ownerUid, root.ownerUid);
    fill(own.level, root.level);
    fill(own.uidMap, root.uidMap);
    fill(own.gidMap, root.gidMap);
    fill(own.setgroups, root.setgroups, Setgroups::Unknown);
    fill(own.offsets, root.offsets);
    return own;
}

class Namespaces {
public:
    Namespaces(const Snapshot &root, const Merge &before, const std::vector<ProcessPtr> &processes)
        : m_root(root), m_processes(processes),
          m_memory(orNothing(before.own).namespaces(), orNothing(before.root).namespaces(),
                   orNothing(before.both).namespaces())
    {
    }

    [[nodiscard]] std::vector<NamespacePtr> merged(const std::vector<NamespacePtr> &own)
    {
        std::vector<NamespacePtr> both;
        both.reserve(own.size() + m_root.namespaces().size());
        Cursor ofRoot(m_root.namespaces());
        for (const auto &ns : own)
            both.push_back(one(ns, ofRoot.at(place(*ns))));
        Cursor ofOwn(own);
        for (const auto &ns : m_root.namespaces())
            if (!ofOwn.at(place(*ns)) && isThere(*ns))
                both.push_back(ns);
        return both;
    }

private:
    [[nodiscard]] NamespacePtr one(const NamespacePtr &own, const NamespacePtr &root)
    {
        if (auto known = m_memory.find(place(*own), own, root))
            return known;
        if (!root || !isSame(*own, *root))
            return own;
        auto both = filled(*own, *root);
        return both == *own ? own : std::make_shared<const Namespace>(std::move(both));
    }

    /// Not if only processes were in it that have ended meanwhile.
    [[nodiscard]] bool isThere(const Namespace &ns) const
    {
        const auto members = m_root.members(ns.key.kind, ns.key.inode);
        return members.empty() || std::ranges::any_of(members, [&](Pid pid) {
                   const auto found = std::ranges::lower_bound(m_processes, pid, {}, &Process::pid);
                   return found != m_processes.end() && (*found)->key == m_root.process(pid)->key;
               });
    }

    const Snapshot &m_root;
    const std::vector<ProcessPtr> &m_processes;
    Memory<NamespacePtr> m_memory;
};

bool isOneMachine(const Snapshot &own, const Snapshot &root)
{
    return own.device() == root.device() && own.machine().hostName == root.machine().hostName &&
           own.machine().bootTime == root.machine().bootTime;
}

/// Root knows better which the initial ones are.
Machine mergedMachine(Machine own, const Machine &root)
{
    for (const auto kind : allKinds)
        if (root.host[kind] != 0)
            own.host[kind] = root.host[kind];
    return own;
}

Hidden stillHidden(const std::vector<ProcessPtr> &processes, const Snapshot &root)
{
    const Gaps hasGaps(root.machine());
    const auto unseen = root.hidden().processes - std::min(root.hidden().processes, hasGaps.count(root.processes()));
    const auto count = hasGaps.count(processes) + unseen;
    const auto seen = count == 0 ? HiddenReason::None : HiddenReason::Permission;
    return {count, root.hidden().reason == HiddenReason::Hidepid ? HiddenReason::Hidepid : seen};
}

Snapshot mergedSnapshot(const Snapshot &own, const Snapshot &root, const Merge &before)
{
    auto processes = Processes(own, root, before).merged();
    auto namespaces = Namespaces(root, before, processes).merged(own.namespaces());
    return Snapshot({
        .takenAt = std::max(own.takenAt(), root.takenAt()),
        .device = own.device(),
        .machine = mergedMachine(own.machine(), root.machine()),
        .hidden = stillHidden(processes, root),
        .processes = std::move(processes),
        .namespaces = std::move(namespaces),
        .pins = own.pins(),
    });
}

} // namespace

Merge merged(SnapshotPtr own, SnapshotPtr root, const Merge &before)
{
    if (own && root && own == before.own && root == before.root)
        return before;
    auto both = own && root && isOneMachine(*own, *root)
                    ? std::make_shared<const Snapshot>(mergedSnapshot(*own, *root, before))
                    : own;
    return {std::move(own), std::move(root), std::move(both)};
}

} // namespace terrarium
