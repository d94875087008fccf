// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QAction>

namespace terrarium {

class Selection;

/// This program's own process, as the snapshot has it; nothing where that is of another machine or another time.
[[nodiscard]] const Process *ownProcess(const Snapshot &snapshot);

/// To open a terminal among what the selected process has, or a process in the selected namespace. Enabled where that
/// would lead anywhere.
class InsideAction : public QAction {
    Q_OBJECT
public:
    explicit InsideAction(Selection *selection, QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);

private:
    void update();
    [[nodiscard]] const Process *target() const;

    Selection *m_selection;
    SnapshotPtr m_snapshot;
};

} // namespace terrarium
