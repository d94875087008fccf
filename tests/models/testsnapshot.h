// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

namespace terrarium {

/// Puts a small snapshot together.
class TestSnapshot {
public:
    /// Of each kind 1 is the host's.
    static constexpr Inode host = 1;

    TestSnapshot()
    {
        for (const Kind kind : allKinds)
            m_parts.machine.host[kind] = host;
    }

    TestSnapshot &space(Kind kind, Inode inode, Namespace facts = {})
    {
        facts.key = {kind, 0, inode};
        m_parts.namespaces.push_back(std::make_shared<const Namespace>(std::move(facts)));
        return *this;
    }

    /// In the host's namespaces but for those that the facts name.
    TestSnapshot &process(Pid pid, Pid parent = 0, Process facts = {})
    {
        facts.key = {pid, static_cast<std::uint64_t>(pid)};
        facts.parent = parent;
        if (facts.comm.empty())
            facts.comm = "c" + std::to_string(pid);
        if (facts.pids.empty())
            facts.pids = {pid};
        for (const Kind kind : allKinds)
            if (facts.namespaces[kind] == 0)
                facts.namespaces[kind] = host;
        m_parts.processes.push_back(std::make_shared<const Process>(std::move(facts)));
        return *this;
    }

    [[nodiscard]] SnapshotPtr make() const { return std::make_shared<const Snapshot>(m_parts); }

private:
    Snapshot::Parts m_parts;
};

/// The namespaces of a process that has one of its own.
inline PerKind<Inode> in(Kind kind, Inode inode)
{
    PerKind<Inode> namespaces;
    namespaces[kind] = inode;
    return namespaces;
}

} // namespace terrarium
