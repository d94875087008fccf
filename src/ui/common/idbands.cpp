// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/idbands.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace terrarium {
namespace {

constexpr double gap = 3;

/// Wider for more ids, yet one id is still seen beside a billion.
double weight(const IdRange &range)
{
    return 4 + std::log2(1.0 + range.count);
}

/// Left and right ends of each range's block on one line, where blocks stand in the order of the numbers on that side.
std::vector<std::pair<double, double>> blocks(const std::vector<IdRange> &map, std::uint32_t IdRange::*side,
                                              double width)
{
    std::vector<std::size_t> order(map.size());
    std::ranges::iota(order, 0);
    std::ranges::sort(order, {}, [&](std::size_t index) { return map[index].*side; });
    const double total = std::accumulate(map.begin(), map.end(), 0.0,
                                         [](double sum, const IdRange &range) { return sum + weight(range); });
    const double free = width - gap * static_cast<double>(map.size() - 1);
    std::vector<std::pair<double, double>> places(map.size());
    double left = 0;
    for (const std::size_t index : order) {
        const double size = free * weight(map[index]) / total;
        places[index] = {left, left + size};
        left += size + gap;
    }
    return places;
}

QString span(std::uint32_t first, std::uint32_t count)
{
    if (count == 1)
        return QString::number(first);
    return QStringLiteral("%1–%2").arg(first).arg(quint64{first} + count - 1);
}

void paintBlock(QPainter &painter, const QRectF &place, const QString &text, const QPalette &palette)
{
    const KindLook look(Kind::User);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(palette));
    painter.drawRoundedRect(place, 4, 4);
    const QRectF inner = place.adjusted(4, 0, -4, 0);
    QString shown = text;
    if (painter.fontMetrics().horizontalAdvance(shown) > inner.width())
        shown = text.section(u'–', 0, 0);
    if (painter.fontMetrics().horizontalAdvance(shown) > inner.width())
        return;
    painter.setPen(look.letterColour(palette));
    painter.drawText(inner, Qt::AlignCenter, shown);
}

QPainterPath ribbon(std::pair<double, double> above, double top, std::pair<double, double> below, double bottom)
{
    const double middle = (top + bottom) / 2;
    QPainterPath path(QPointF(above.first, top));
    path.cubicTo(above.first, middle, below.first, middle, below.first, bottom);
    path.lineTo(below.second, bottom);
    path.cubicTo(below.second, middle, above.second, middle, above.second, top);
    path.closeSubpath();
    return path;
}

} // namespace

IdBands::IdBands(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleName(tr("Map of ids, inside above, outside below"));
}

void IdBands::setMap(const std::vector<IdRange> &map)
{
    if (m_map == map)
        return;
    m_map = map;
    updateGeometry();
    update();
}

QSize IdBands::sizeHint() const
{
    return {200, m_map.empty() ? 0 : fontMetrics().height() * 6};
}

QSize IdBands::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void IdBands::paintEvent(QPaintEvent *)
{
    if (m_map.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const double blockHeight = line * 1.3;
    const double top = line;
    const double bottom = height() - line - blockHeight;
    painter.setPen(softInk(palette()));
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignLeft, tr("Inside"));
    painter.drawText(QRectF(0, height() - line, width(), line), Qt::AlignLeft, tr("Outside"));

    const auto above = blocks(m_map, &IdRange::inside, width());
    const auto below = blocks(m_map, &IdRange::outside, width());
    QColor tint = KindLook(Kind::User).colour(palette());
    tint.setAlphaF(0.25F);
    for (std::size_t index = 0; index < m_map.size(); ++index)
        painter.fillPath(ribbon(above[index], top + blockHeight, below[index], bottom), tint);
    for (std::size_t index = 0; index < m_map.size(); ++index) {
        const IdRange &range = m_map[index];
        const auto block = [&](std::pair<double, double> ends, double y) {
            return QRectF(ends.first, y, ends.second - ends.first, blockHeight);
        };
        paintBlock(painter, block(above[index], top), span(range.inside, range.count), palette());
        paintBlock(painter, block(below[index], bottom), span(range.outside, range.count), palette());
    }
}

} // namespace terrarium
