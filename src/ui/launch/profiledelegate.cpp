// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/profiledelegate.h"

#include "ui/common/theme.h"
#include "ui/launch/labels.h"
#include "ui/launch/profilemodel.h"

#include <QApplication>
#include <QPainter>

namespace terrarium {
namespace {

constexpr int padding = 6;

QRect upperLine(const QStyleOptionViewItem &option)
{
    const QRect inside = option.rect.adjusted(padding, padding, -padding, -padding);
    return {inside.topLeft(), QSize(inside.width(), option.fontMetrics.height())};
}

void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const QString &text)
{
    painter.drawText(QStyle::visualRect(option.direction, option.rect, line),
                     static_cast<int>(Qt::AlignVCenter) |
                         static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                     option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool isDamaged = index.data(ProfileModel::DamagedRole).toBool();
    const QPalette &colours = option.palette;
    const QColor ink = colours.color(QPalette::Text);
    const QColor soft = blended(ink, colours.color(QPalette::Base), 0.35F);
    const QRect upper = upperLine(option);
    painter->save();
    painter->setPen(isDamaged ? soft : ink);
    drawLine(*painter, option, upper, index.data().toString());
    painter->setPen(isDamaged ? problemInk(colours) : soft);
    drawLine(*painter, option, upper.translated(0, option.fontMetrics.height()),
             (isDamaged ? QStringLiteral("⚠ ") : QString()) + index.data(ProfileModel::DetailRole).toString());
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * padding}; // as wide as there is room
}

void ProfileDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(upperLine(option).adjusted(-padding, -padding / 2, padding, padding / 2));
}

} // namespace terrarium
