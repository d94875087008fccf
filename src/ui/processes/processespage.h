// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processmodel.h"
#include "ui/common/comparemenu.h"
#include "ui/common/livetree.h"
#include "ui/common/page.h"

class QAction;
class QLabel;

namespace terrarium {

class ProcessActions;
class ProcessRows;
class Selection;
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
    [[nodiscard]] QTreeView *view() const override { return m_tree->view(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeView();
    void makeActions();
    void take(const QModelIndex &chosen);
    void showSelection();
    void seeFrom(Inode pidNamespace);
    void showRowMenu(const QPoint &place);
    [[nodiscard]] CompareMenu::Offer comparable() const;
    void showFound();
    [[nodiscard]] std::optional<LiveTree::Words> whyEmpty() const;
    void followPalette();

    Selection *m_selection;
    ProcessModel *m_model;
    ProcessRows *m_rows;
    LiveTree *m_tree;
    ViewpointBar *m_viewpoints;
    QLabel *m_found;
    ProcessActions *m_actions;
    CompareMenu *m_compare;
    QAction *m_kernelThreads;
    QString m_filter;
    QByteArray m_columns; ///< the header's saved state, until the first snapshot tells how many columns there are
};

} // namespace terrarium
