// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchplan.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace terrarium {

/// The steps of a plan: a sentence, and the system call in small monospace beneath.
class PlanView : public QListWidget {
    Q_OBJECT
public:
    enum class State : quint8 { Planned, Running, Done, Failed };
    static constexpr int CallRole = Qt::UserRole;
    static constexpr int StateRole = Qt::UserRole + 1;

    explicit PlanView(QWidget *parent = nullptr);
    void showPlan(const LaunchPlan &plan);
    void mark(int step, State state);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace terrarium
