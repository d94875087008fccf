// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QStackedLayout;

namespace terrarium {

class CompareView;
class EmptyPlace;
class Selection;
class SoftLabel;

/// Two processes beside each other, live: chosen on other pages, which say so through the Selection.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(Selection *selection, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot) override;
    QString setFilter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void save(QSettings &) const override {}
    void restore(QSettings &) override {}
    /// What stands on it, to be pasted.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Nothing is chosen, and the person wants to choose.
    void processesWanted();

private:
    void compare(const ProcessKey &one, const ProcessKey &other);
    void copy() const;
    void refresh();
    [[nodiscard]] QWidget *makeTable();

    Selection *m_selection;
    SnapshotPtr m_snapshot;
    ProcessKey m_one;
    ProcessKey m_other;
    bool m_isFilled = false; ///< there was a moment in which both were there
    QStackedLayout *m_stack;
    EmptyPlace *m_empty;
    SoftLabel *m_ended;
    CompareView *m_view;
    QAction *m_copy;
};

} // namespace terrarium
