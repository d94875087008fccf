// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/namespacemodel.h"
#include "ui/common/page.h"

#include <QTimer>

class QButtonGroup;
class QStackedLayout;

namespace terrarium {

class EmptyPlace;
class NamespaceRows;
class Selection;
class UsualWidths;

/// All namespaces in one table, grouped by kind, by owner or by who made them.
class NamespacesPage : public Page {
    Q_OBJECT
public:
    explicit NamespacesPage(Selection *selection, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot) override;
    QString setFilter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    [[nodiscard]] QTreeView *view() const override { return m_view; }

    void setGrouping(NamespaceModel::Grouping grouping);
    [[nodiscard]] NamespaceModel::Grouping grouping() const { return m_model->grouping(); }

private:
    void makeView();
    QWidget *groupingChooser();
    void changeRows(auto &&change);
    void unfold(const QModelIndex &parent, int first, int last);
    void takeCurrent(const QModelIndex &current);
    void showSelection();
    void goToProcess(const QModelIndex &index);
    void showColumnMenu(const QPoint &place);
    void showPlace();

    Selection *m_selection;
    NamespaceModel *m_model;
    NamespaceRows *m_rows;
    QTreeView *m_view;
    UsualWidths *m_widths = nullptr;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    QButtonGroup *m_groupings;
    QTimer m_patience;
    QString m_filter;
    bool m_changing = false; ///< rows come and go: what the view makes current then is not the person's choice
};

} // namespace terrarium
