// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace terrarium {

class InsideAction;
class Selection;

/// What can be done with the selected process; the same in the window's menu and in the rows' context menu.
class ProcessActions : public QObject {
    Q_OBJECT
public:
    ProcessActions(Selection *selection, QWidget *page);
    ~ProcessActions() override;

    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] QList<QAction *> actions() const;

private:
    void update();
    [[nodiscard]] const Process *process() const;
    void goTo(Kind kind);

    Selection *m_selection;
    SnapshotPtr m_snapshot;
    std::unique_ptr<QMenu> m_kinds;
    PerKind<QAction *> m_kindActions;
    QAction *m_goTo;
    QAction *m_seenFrom;
    InsideAction *m_inside;
};

} // namespace terrarium
