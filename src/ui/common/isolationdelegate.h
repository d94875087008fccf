// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/kind.h"

#include <QStyledItemDelegate>

namespace terrarium {

/// What the isolation strip shows of one process; bit n stands for allKinds[n].
struct Isolation {
    quint8 isolated = 0;   ///< other than the host's
    quint8 differs = 0;    ///< other than the parent process's
    quint8 unreadable = 0; ///< not to be read

    [[nodiscard]] static Isolation of(const QModelIndex &index);
    /// The strip in words, for tooltips and screen readers.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool operator==(const Isolation &) const = default;
};

/// Draws ProcessModel::IsolationColumn: eight small cells in the fixed order of the kinds.
class IsolationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Width of the strip in device-independent pixels.
    [[nodiscard]] static int stripWidth(const QFontMetrics &metrics);
    /// Where the cell of a kind is in an item at this place; mirrored in right-to-left layouts.
    [[nodiscard]] static QRectF cell(const QRect &item, Kind kind, const QFontMetrics &metrics,
                                     Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace terrarium
