// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/namespacemodel.h"
#include "ui/common/livetree.h"
#include "ui/common/page.h"

class QButtonGroup;

namespace terrarium {

class InsideAction;
class NamespaceRows;
class Selection;

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
    [[nodiscard]] QTreeView *view() const override { return m_tree->view(); }

    void setGrouping(NamespaceModel::Grouping grouping);
    [[nodiscard]] NamespaceModel::Grouping grouping() const { return m_model->grouping(); }

private:
    void makeView();
    QWidget *groupingChooser();
    void spanGroups(const QModelIndex &parent, int first, int last);
    void take(const QModelIndex &chosen);
    void showSelection();
    void showRowMenu(const QPoint &place);
    void goToProcess(const QModelIndex &index);
    [[nodiscard]] std::optional<LiveTree::Words> whyEmpty() const;

    Selection *m_selection;
    NamespaceModel *m_model;
    NamespaceRows *m_rows;
    LiveTree *m_tree;
    QButtonGroup *m_groupings;
    InsideAction *m_inside;
    QString m_filter;
};

} // namespace terrarium
