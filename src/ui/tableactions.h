// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/export.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QTreeView;
class QWidget;

namespace terrarium {

/// What can be done with the table of the page at hand: choose its columns, copy its rows, write it to a file.
class TableActions : public QObject {
    Q_OBJECT
public:
    using View = std::function<QTreeView *()>;

    TableActions(View view, QWidget *window);

    void addTo(QMenu &menu);

private:
    void fillColumns();
    void copy(QString (*form)(const Table &)) const;
    void exportTable();

    View m_view;
    QWidget *m_window;
    QMenu *m_columns;
    QList<QAction *> m_actions;
};

} // namespace terrarium
