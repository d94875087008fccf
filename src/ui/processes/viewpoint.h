// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace terrarium {

/// A PID namespace that the processes can be looked at from.
struct Viewpoint {
    Inode pidNamespace = 0;
    QString name;      ///< its PID 1's command, or its inode alone
    int processes = 0; ///< in it and in those below it
    [[nodiscard]] bool operator==(const Viewpoint &) const = default;
};

/// All PID namespaces but the host's, by inode.
[[nodiscard]] std::vector<Viewpoint> viewpoints(const Snapshot &snapshot);
[[nodiscard]] Viewpoint viewpoint(const Snapshot &snapshot, Inode pidNamespace);

/// What pidof(1) would tell of a program's name, and from which PID namespaces they can be seen; empty for none found.
[[nodiscard]] QString foundSentence(const Snapshot &snapshot, const QString &name);

} // namespace terrarium
