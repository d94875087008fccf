// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/namespacereader.h"
#include "observe/procroot.h"
#include "snapshot/process.h"

#include <functional>
#include <string>
#include <vector>

namespace terrarium {

/// Describes each namespace once, through the first process in which it is met.
class NamespaceFinder {
public:
    /// Answers yes to the first who asks for a namespace that needs a description.
    using Claim = std::function<bool(const NamespaceKey &)>;

    struct Found {
        Namespace facts;
        std::string through; ///< a path, from the root of /proc, that opens it
    };

    NamespaceFinder(const ProcRoot &root, Claim claim) : m_root(root), m_claim(std::move(claim)) {}

    void lookThrough(const ProcDir &dir, const Process &process);
    [[nodiscard]] std::vector<Found> take() { return std::move(m_found); }

private:
    void meet(const ProcDir &dir, Pid task, const PerKind<Inode> &namespaces);

    const ProcRoot &m_root;
    Claim m_claim;
    PerKind<Inode> m_last; ///< most processes are where the one before was
    std::vector<Found> m_found;
};

/// Adds, in the order of nearness, the owners and parents that no process is in.
void addAncestors(const ProcRoot &root, std::vector<NamespaceFinder::Found> &found, const IsKnown &isKnown);

/// Namespaces bound to paths in the reader's mount namespace, with all paths of each.
struct MountedNamespace {
    NamespaceKey key;
    std::vector<std::string> paths;
    [[nodiscard]] bool operator==(const MountedNamespace &) const = default;
};

[[nodiscard]] std::vector<MountedNamespace> mountedNamespaces(const ProcRoot &root);
[[nodiscard]] NamespaceFinder::Found describeMounted(const MountedNamespace &mounted);

} // namespace terrarium
