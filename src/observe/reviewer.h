// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/namespacefinder.h"
#include "observe/population.h"
#include "observe/processreader.h"
#include "observe/reading.h"

#include <set>
#include <span>

namespace terrarium {

/// Reads chosen processes again and keeps the population in step with what it finds.
class Reviewer {
public:
    explicit Reviewer(const ProcRoot &root);

    [[nodiscard]] Population &population() { return m_population; }
    [[nodiscard]] const Population &population() const { return m_population; }

    /// Takes over a reading of everything.
    void takeAll(Reading reading);
    /// Reads these whole; those that are no more leave the population.
    void readAgain(const std::set<Pid> &pids);
    /// Checks whether these are still there and in the same namespaces, and reads only those again that are not.
    void lookAgain(const std::set<Pid> &pids);
    /// Reads the reader's own table of mounts again.
    void readMounts();
    /// Adds those whose parent is among these: it may be another one now.
    void addChildren(std::set<Pid> &pids) const;
    [[nodiscard]] Hidden hidden() const;

private:
    struct Fresh {
        ProcDir dir;
        Process process;
    };

    void readBatch(std::span<const Pid> pids);
    [[nodiscard]] std::vector<Fresh> readChanged(std::span<const Pid> pids);
    void describeUnknown(const std::vector<Fresh> &fresh);
    void put(Namespace ns);
    [[nodiscard]] bool isAsBefore(Pid pid) const;
    [[nodiscard]] bool isSettled(const NamespaceKey &key) const;

    const ProcRoot &m_root;
    ProcessReader m_reader;
    Population m_population;
    std::set<Pid> m_denied;
    std::vector<MountedNamespace> m_mounted;
};

} // namespace terrarium
