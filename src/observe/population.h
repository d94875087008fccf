// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/delta.h"

#include <map>
#include <span>
#include <unordered_map>

namespace terrarium {

/// Who and what there is now, kept in step piece by piece, and what of it changed since anybody last asked.
/// A namespace stays while a process, a path or a namespace that it owns or is parent of keeps it.
class Population {
public:
    /// The device number of nsfs.
    explicit Population(std::uint64_t device) : m_device(device) {}

    [[nodiscard]] const std::map<Pid, ProcessPtr> &processes() const { return m_processes; }
    [[nodiscard]] std::vector<NamespacePtr> namespaces() const;
    [[nodiscard]] ProcessPtr find(Pid pid) const;
    [[nodiscard]] NamespacePtr find(const NamespaceKey &key) const;

    /// Born or read again. No change if it only went to sleep or woke up.
    void put(ProcessPtr process);
    void remove(Pid pid);
    /// Described, perhaps again.
    void put(const NamespacePtr &ns);
    /// Drops the namespaces that nothing keeps any more. Call it between the ends and the births of one moment: numbers
    /// of namespaces are handed out again at once.
    void settle();

    /// What changed since the last call; takenAt and hidden are the caller's to fill in.
    [[nodiscard]] Delta takeChanges();

private:
    struct Entry {
        NamespacePtr facts;
        std::uint32_t uses = 0;
    };

    void use(Kind kind, std::optional<Inode> inode);
    void release(Kind kind, std::optional<Inode> inode);
    template <typename Action> void forEachUse(const Process &process, const Action &action);
    void remember(Pid pid);
    void remember(const NamespaceKey &key);

    std::uint64_t m_device;
    std::map<Pid, ProcessPtr> m_processes;
    std::unordered_map<NamespaceKey, Entry> m_namespaces;
    std::vector<NamespaceKey> m_unused; ///< may be used again by now
    std::unordered_map<Pid, ProcessPtr> m_processesBefore;
    std::unordered_map<NamespaceKey, NamespacePtr> m_namespacesBefore;
};

/// Equal but for whether it ran or slept at the moment when it was looked at.
[[nodiscard]] bool isUnchanged(const Process &before, const Process &after);

} // namespace terrarium
