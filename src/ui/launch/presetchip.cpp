// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/presetchip.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace terrarium {

PresetChip::PresetChip(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PresetChip::sizeHint() const
{
    const int height = fontMetrics().height() + 12;
    return {fontMetrics().horizontalAdvance(text()) + height, height};
}

void PresetChip::paintEvent(QPaintEvent *)
{
    const QPalette &colours = palette();
    const QColor base = colours.color(QPalette::Base);
    const QColor onAccent = colours.color(QPalette::HighlightedText);
    const QColor accent = readable(colours.color(QPalette::Highlight), onAccent);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(isChecked() ? accent : underMouse() ? blended(base, accent, 0.12F) : base);
    painter.setPen(isChecked() ? accent : blended(base, colours.color(QPalette::Text), 0.3F));
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
    painter.setPen(isChecked() ? onAccent : colours.color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isChecked() ? onAccent : accent, 2));
    const qreal inside = isChecked() ? 4 : 1;
    const QRectF focus = QRectF(rect()).adjusted(inside, inside, -inside, -inside);
    painter.drawRoundedRect(focus, focus.height() / 2, focus.height() / 2);
}

} // namespace terrarium
