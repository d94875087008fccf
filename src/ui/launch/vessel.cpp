// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/vessel.h"

#include "sandbox/promises.h"
#include "ui/common/kindlook.h"
#include "ui/common/theme.h"
#include "ui/launch/wallwords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace terrarium {
namespace {

// The picture is drawn in these units and scaled to the widget.
constexpr QSizeF canvas{200, 190};
constexpr QRectF glass{46, 42, 108, 126};
constexpr QRectF lid{66, 22, 68, 14};
constexpr qreal ground = 168;

QColor glassColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x7c, 0xc4, 0xd0) : QColor(0x4f, 0x9d, 0xac);
}

} // namespace

Vessel::Vessel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Vessel::follow(const Draft &draft)
{
    const LaunchSpec &spec = draft.completed.spec;
    m_walls.clear();
    for (const auto wall : allWalls)
        if (draft.isOther(wall))
            m_walls.push_back(wall);
    m_seesOthers = !draft.isOther(Wall::Pids);
    m_hasWayOut = !spec.walls[Wall::Net] || hasWayOut(spec);
    update();
}

void Vessel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = std::min(width() / canvas.width(), height() / canvas.height());
    painter.translate((width() - canvas.width() * scale) / 2, (height() - canvas.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setPen(QPen(blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.25F), 1.5));
    painter.drawLine(QPointF(8, ground), QPointF(192, ground));
    if (m_seesOthers)
        paintOthers(painter);
    paintGlass(painter);
    paintCreature(painter, QPointF(100, 146), 36, KindLook(Kind::Pid).colour(palette()));
    if (m_walls.empty())
        return;
    paintLid(painter);
    if (m_hasWayOut)
        paintWayOut(painter);
    paintSeals(painter);
}

void Vessel::paintGlass(QPainter &painter) const
{
    QColor colour = glassColour(palette());
    QPen pen(colour, 1.5 + 0.5 * static_cast<qreal>(m_walls.size()));
    if (m_walls.empty())
        pen = QPen(blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.3F), 1.2, Qt::DashLine);
    colour.setAlphaF(m_walls.empty() ? 0 : 0.13F);
    painter.setPen(pen);
    painter.setBrush(colour);
    painter.drawRoundedRect(glass, 18, 18);
    if (m_walls.empty())
        return;
    QColor shine(Qt::white);
    shine.setAlphaF(isDark(palette()) ? 0.18F : 0.8F);
    painter.setPen(QPen(shine, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(glass.topLeft() + QPointF(13, 24), glass.topLeft() + QPointF(13, 62));
}

void Vessel::paintLid(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDark(palette()) ? QColor(0xb8, 0x84, 0x4e) : QColor(0xc0, 0x8a, 0x50));
    painter.drawRoundedRect(lid, 4, 4);
    painter.setBrush(glassColour(palette()));
    painter.drawRoundedRect(QRectF(lid.left() - 6, lid.bottom(), lid.width() + 12, 6), 3, 3);
}

void Vessel::paintSeals(QPainter &painter) const
{
    // Down the right shoulder and over to the left one when it fills up.
    constexpr qreal size = 20;
    constexpr std::size_t inColumn = 4;
    for (std::size_t index = 0; index < m_walls.size(); ++index) {
        const qreal x = index < inColumn ? glass.right() - size / 2 : glass.left() - size / 2;
        const qreal y = glass.top() + 10 + 25 * static_cast<qreal>(index % inColumn);
        KindLook(kindOf(m_walls[index])).paintChip(painter, QRectF(x, y, size, size), palette());
    }
}

void Vessel::paintCreature(QPainter &painter, QPointF middle, qreal size, const QColor &body) const
{
    const QRectF place(middle.x() - size / 2, middle.y() - size * 0.42, size, size * 0.84);
    QPainterPath shape;
    shape.addRoundedRect(place, size * 0.42, size * 0.42);
    shape.addRect(QRectF(place.left() + size * 0.16, place.bottom() - 1, size * 0.2, size * 0.18));
    shape.addRect(QRectF(place.right() - size * 0.36, place.bottom() - 1, size * 0.2, size * 0.18));
    shape.setFillRule(Qt::WindingFill);
    painter.setPen(Qt::NoPen);
    painter.fillPath(shape, body);
    const QColor eye = contrast(body, Qt::white) > contrast(body, Qt::black) ? Qt::white : QColor(0x1c, 0x1e, 0x20);
    painter.setBrush(eye);
    for (const qreal side : {-1.0, 1.0})
        painter.drawEllipse(middle + QPointF(side * size * 0.16, -size * 0.1), size * 0.07, size * 0.07);
}

void Vessel::paintOthers(QPainter &painter) const
{
    const QColor pale = blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.3F);
    paintCreature(painter, QPointF(24, 157), 18, pale);
    paintCreature(painter, QPointF(174, 155), 22, pale);
}

void Vessel::paintWayOut(QPainter &painter) const
{
    QPainterPath cord(QPointF(lid.right() - 14, lid.top()));
    cord.cubicTo(QPointF(lid.right() - 10, 2), QPointF(lid.right() + 24, 18), QPointF(196, 8));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(KindLook(Kind::Net).colour(palette()), 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(cord);
}

} // namespace terrarium
