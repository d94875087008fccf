// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processmodel.h"
#include "ui/common/page.h"

#include <QTimer>

class QAction;
class QLabel;
class QStackedLayout;

namespace terrarium {

class EmptyPlace;
class ProcessActions;
class ProcessRows;
class Selection;
class UsualWidths;
class ViewpointBar;

/// All processes as one tree, with what each is isolated by; whole or as seen from inside one PID namespace.
class ProcessesPage : public Page {
    Q_OBJECT
public:
    explicit ProcessesPage(Selection *selection, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot) override;
    QString setFilter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    [[nodiscard]] QTreeView *view() const override { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeView();
    void makeActions();
    void changeRows(auto &&change);
    void unfold(const QModelIndex &parent, int first, int last);
    void takeCurrent(const QModelIndex &current);
    void showSelection();
    void seeFrom(Inode pidNamespace);
    void showRowMenu(const QPoint &place);
    void showColumnMenu(const QPoint &place);
    void showFound();
    void showPlace();
    void followPalette();

    Selection *m_selection;
    ProcessModel *m_model;
    ProcessRows *m_rows;
    QTreeView *m_view;
    UsualWidths *m_widths = nullptr;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    ViewpointBar *m_viewpoints;
    QLabel *m_found;
    ProcessActions *m_actions;
    QAction *m_kernelThreads;
    QTimer m_patience;
    QString m_filter;
    QByteArray m_columns;    ///< the header's saved state, until the first snapshot tells how many columns there are
    bool m_changing = false; ///< rows come and go: what the view makes current then is not the person's choice
};

} // namespace terrarium
