// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/namespacereader.h"
#include "snapshot/snapshot.h"

#include <map>

namespace terrarium {

/// Namespaces that a snapshot does not have, each described once, with those owners and parents that it lacks too.
class NewNamespaces {
public:
    explicit NewNamespaces(const Snapshot &snapshot) : m_snapshot(snapshot) {}

    [[nodiscard]] bool isKnown(const NamespaceKey &key) const;
    /// Through a descriptor of it; without one, or with one of another, no more than its key is told.
    void describe(const NamespaceKey &key, const Fd &fd);
    /// By key.
    [[nodiscard]] std::map<NamespaceKey, NamespacePtr> take() { return std::move(m_found); }
    /// Of one that was described.
    void setOffsets(const NamespaceKey &key, const std::optional<TimeOffsets> &offsets);

private:
    void put(Namespace facts);

    const Snapshot &m_snapshot;
    std::map<NamespaceKey, NamespacePtr> m_found;
};

} // namespace terrarium
