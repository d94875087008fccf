// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"
#include "ui/common/namedprocess.h"

#include <QMenu>

#include <optional>

namespace terrarium {

/// Whose namespace of one kind can be entered instead of a new one: a process for each that is not the host's.
class JoinMenu : public QMenu {
    Q_OBJECT
public:
    explicit JoinMenu(Wall wall, QWidget *parent = nullptr);

    /// sandboxes: what is called by its name.
    void setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes)
    {
        m_snapshot = snapshot;
        m_sandboxes = sandboxes;
    }
    /// The one that is chosen now.
    void setChosen(const std::optional<KnownProcess> &process) { m_chosen = process; }

Q_SIGNALS:
    /// withUsers: its users are not the host's either, and its other namespaces are theirs.
    void wanted(const std::optional<terrarium::KnownProcess> &process, bool withUsers);

private:
    void fill();
    void addProcess(const Process &process, const NamedProcess *sandbox);

    Wall m_wall;
    SnapshotPtr m_snapshot;
    std::vector<NamedProcess> m_sandboxes;
    std::optional<KnownProcess> m_chosen;
};

} // namespace terrarium
