// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/switch.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace terrarium {
namespace {

constexpr qreal ring = 3; ///< room around for the sign of the keyboard's focus
constexpr qreal inset = 3;

} // namespace

Switch::Switch(Kind kind, QWidget *parent) : QCheckBox(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Switch::sizeHint() const
{
    const int height = fontMetrics().height() + 10;
    return {height * 7 / 4, height};
}

QColor Switch::track() const
{
    const QColor off = blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.3F);
    const QColor colour = isChecked() ? KindLook(m_kind).colour(palette()) : off;
    return isEnabled() ? colour : blended(colour, palette().color(QPalette::Base), 0.45F);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track());
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
    const qreal size = place.height() - 2 * inset;
    const bool atRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    painter.setBrush(Qt::white);
    painter.drawEllipse(
        QRectF(atRight ? place.right() - inset - size : place.left() + inset, place.top() + inset, size, size));
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
}

} // namespace terrarium
