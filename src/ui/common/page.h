// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QWidget>

class QSettings;

namespace terrarium {

/// One page of the window. Pages do not know each other; they meet in the Selection.
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
};

} // namespace terrarium
