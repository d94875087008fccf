// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QTreeView>

class QSettings;

namespace terrarium {

/// One page of the window. Pages do not know each other; they meet in the Selection.
/// Actions given to addAction() appear in the window's menu.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setSnapshot(const SnapshotPtr &snapshot) = 0;
    /// The text of the search field. Gives a translated sentence if it cannot be understood, else an empty one.
    virtual QString setFilter(const QString &text) = 0;
    /// What the search field says when it is empty.
    [[nodiscard]] virtual QString filterHint() const = 0;
    virtual void save(QSettings &settings) const = 0;
    virtual void restore(QSettings &settings) = 0;
    /// The table of the page: what is copied, written to files and asked for its columns.
    [[nodiscard]] virtual QTreeView *view() const { return findChild<QTreeView *>(); }

Q_SIGNALS:
    /// Nothing is found, and the person wants to see everything again.
    void clearFilterWanted();
};

} // namespace terrarium
