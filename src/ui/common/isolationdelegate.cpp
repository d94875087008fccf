// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/isolationdelegate.h"

#include "models/processmodel.h"
#include "ui/common/kindlook.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace terrarium {
namespace {

constexpr int spacing = 2;

bool has(quint8 set, Kind kind)
{
    return (set >> static_cast<unsigned>(kind) & 1U) != 0;
}

int cellSize(const QFontMetrics &metrics)
{
    return std::max(11, metrics.height() - 4);
}

int margin(const QFontMetrics &metrics)
{
    return metrics.height() / 4;
}

QStringList names(quint8 set)
{
    QStringList names;
    for (const Kind kind : allKinds) {
        if (has(set, kind))
            names << KindLook(kind).plainName();
    }
    return names;
}

QColor faint(const QColor &colour, float alpha)
{
    QColor faint = colour;
    faint.setAlphaF(alpha);
    return faint;
}

void paintShared(QPainter &painter, const QRectF &cell, const QColor &text)
{
    painter.setPen(QPen(faint(text, 0.22F), 1));
    painter.setBrush(faint(text, 0.03F));
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), cell.height() * 0.25, cell.height() * 0.25);
}

void paintUnreadable(QPainter &painter, const QRectF &cell, const QColor &text)
{
    painter.setPen(QPen(faint(text, 0.3F), 1, Qt::DotLine));
    painter.setBrush(QBrush(faint(text, 0.25F), Qt::BDiagPattern));
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), cell.height() * 0.25, cell.height() * 0.25);
    QFont font = painter.font();
    font.setPixelSize(qRound(cell.height() * 0.66));
    painter.setFont(font);
    painter.setPen(text);
    painter.drawText(cell, Qt::AlignCenter, QStringLiteral("?"));
}

void paintRing(QPainter &painter, const QRectF &cell, const QColor &text)
{
    painter.setPen(QPen(text, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = cell.adjusted(-0.75, -0.75, 0.75, 0.75);
    painter.drawRoundedRect(ring, ring.height() * 0.28, ring.height() * 0.28);
}

} // namespace

Isolation Isolation::of(const QModelIndex &index)
{
    return {static_cast<quint8>(index.data(ProcessModel::IsolatedRole).toUInt()),
            static_cast<quint8>(index.data(ProcessModel::DiffersRole).toUInt()),
            static_cast<quint8>(index.data(ProcessModel::UnreadableRole).toUInt())};
}

QString Isolation::text() const
{
    QStringList lines;
    if (isolated != 0)
        lines << IsolationDelegate::tr("Other than the host's: %1.")
                     .arg(names(isolated).join(IsolationDelegate::tr(", ")));
    else if (unreadable == 0)
        lines << IsolationDelegate::tr("Shares all namespaces with the host.");
    if (differs != 0)
        lines << IsolationDelegate::tr("Other than its parent process's: %1.")
                     .arg(names(differs).join(IsolationDelegate::tr(", ")));
    if (unreadable != 0)
        lines << IsolationDelegate::tr("Cannot be read: %1.").arg(names(unreadable).join(IsolationDelegate::tr(", ")));
    return lines.join(QLatin1Char('\n'));
}

int IsolationDelegate::stripWidth(const QFontMetrics &metrics)
{
    return static_cast<int>(kindCount) * (cellSize(metrics) + spacing) + 2 * margin(metrics);
}

QRectF IsolationDelegate::cell(const QRect &item, Kind kind, const QFontMetrics &metrics, Qt::LayoutDirection direction)
{
    const int size = cellSize(metrics);
    const int left = item.left() + margin(metrics) + static_cast<int>(kind) * (size + spacing);
    const QRect cell(left, item.top() + (item.height() - size) / 2, size, size);
    return QStyle::visualRect(direction, item, cell);
}

void IsolationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Isolation isolation = Isolation::of(index);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(item.rect);
    for (const Kind kind : allKinds) {
        const QRectF place = cell(item.rect, kind, item.fontMetrics, item.direction);
        if (has(isolation.unreadable, kind))
            paintUnreadable(*painter, place, text);
        else if (has(isolation.isolated, kind))
            KindLook(kind).paintChip(*painter, place.adjusted(1, 1, -1, -1), item.palette);
        else
            paintShared(*painter, place, text);
        if (has(isolation.differs, kind))
            paintRing(*painter, place.adjusted(0.75, 0.75, -0.75, -0.75), text);
    }
    painter->restore();
}

QSize IsolationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {stripWidth(option.fontMetrics), std::max(hint.height(), cellSize(option.fontMetrics) + 4)};
}

bool IsolationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), Isolation::of(index).text(), view->viewport(), option.rect);
    return true;
}

void IsolationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->icon = {};
}

} // namespace terrarium
