// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/proofdelegate.h"

#include "ui/common/theme.h"
#include "ui/launch/labels.h"
#include "ui/sandboxes/prooflist.h"

#include <QApplication>
#include <QFontDatabase>
#include <QListView>
#include <QPainter>
#include <QPainterPath>

namespace terrarium {
namespace {

using Mark = ProofList::Mark;

constexpr int margin = 6;
constexpr int gap = 2;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;
constexpr int wrappedTrials = Qt::TextWrapAnywhere | Qt::AlignTop | Qt::AlignLeading;

QFont trialsFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF() * 0.85);
    return fixed;
}

QFont sentenceFont(QFont font, Mark mark)
{
    font.setBold(mark == Mark::Heading || mark == Mark::Broken);
    return font;
}

Mark markOf(const QModelIndex &index)
{
    return static_cast<Mark>(index.data(ProofList::MarkRole).toInt());
}

struct Places {
    QRect mark;
    QRect sentence;
    QRect remark;
    QRect trials;
};

/// Beneath what is above, as high as the text needs; nothing for no text.
QRect placeBelow(const QRect &above, const QFont &font, int flags, const QString &text)
{
    const QRect room(above.bottomLeft() + QPoint(0, 1), QSize(above.width(), 10'000));
    if (text.isEmpty())
        return {room.topLeft(), QSize(room.width(), 0)};
    const QRect needed = QFontMetrics(font).boundingRect(room.translated(0, gap), flags, text);
    return {room.topLeft() + QPoint(0, gap), QSize(room.width(), needed.height())};
}

Places placesIn(const QRect &item, const QFont &font, const QModelIndex &index)
{
    const Mark mark = markOf(index);
    const int side = QFontMetrics(font).height();
    const int above = mark == Mark::Heading && index.row() > 0 ? side : margin;
    const QRect place = item.adjusted(margin, above, -margin, -margin);
    const int left = mark == Mark::Heading ? 0 : side + 2 * margin;
    const QRect words(place.left() + left, place.top() - gap, place.width() - left, 0);
    Places places;
    places.mark = QRect(place.left() + margin / 2, place.top(), side, side);
    places.sentence =
        placeBelow(words.adjusted(0, 0, 0, 0), sentenceFont(font, mark), wrapped, index.data().toString());
    places.remark = placeBelow(places.sentence, font, wrapped, index.data(ProofList::RemarkRole).toString());
    places.trials =
        placeBelow(places.remark, trialsFont(font), wrappedTrials, index.data(ProofList::TrialsRole).toString());
    return places;
}

QPainterPath tick(const QRectF &box)
{
    QPainterPath path(QPointF(box.left() + box.width() * 0.27, box.top() + box.height() * 0.53));
    path.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.70);
    path.lineTo(box.left() + box.width() * 0.74, box.top() + box.height() * 0.33);
    return path;
}

QPainterPath cross(const QRectF &box)
{
    const QRectF inner = box.adjusted(box.width() * 0.3, box.height() * 0.3, -box.width() * 0.3, -box.height() * 0.3);
    QPainterPath path(inner.topLeft());
    path.lineTo(inner.bottomRight());
    path.moveTo(inner.topRight());
    path.lineTo(inner.bottomLeft());
    return path;
}

void paintSolid(QPainter &painter, const QRectF &box, const QColor &ink, const QColor &paper, bool holds)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    holds ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paper, box.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(holds ? tick(box) : cross(box));
}

void paintHollow(QPainter &painter, const QRectF &box, const QColor &ink, Mark mark)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.3, mark == Mark::Waiting ? Qt::DotLine : Qt::SolidLine));
    if (mark != Mark::Untried)
        return painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
    painter.drawPolygon(QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                   QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(box.height() * 0.75));
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
}

void paintMark(QPainter &painter, const QRect &place, Mark mark, const QPalette &palette)
{
    const QRectF box = QRectF(place).adjusted(1, 1, -1, -1);
    const QColor paper = palette.color(QPalette::Base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == Mark::Holds || mark == Mark::Broken)
        paintSolid(painter, box, mark == Mark::Holds ? goodInk(palette) : problemInk(palette), paper,
                   mark == Mark::Holds);
    else if (mark != Mark::Heading)
        paintHollow(painter, box, softInk(palette), mark);
    painter.restore();
}

} // namespace

void ProofDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString sentence = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const Places places = placesIn(option.rect, option.font, index);
    const Mark mark = markOf(index);
    const QColor text = option.palette.color(QPalette::Text);
    painter->save();
    paintMark(*painter, places.mark, mark, option.palette);
    painter->setFont(sentenceFont(option.font, mark));
    painter->setPen(mark == Mark::Broken ? problemInk(option.palette) : text);
    painter->drawText(places.sentence, wrapped, sentence);
    painter->setFont(option.font);
    painter->setPen(mark == Mark::Broken ? text : softInk(option.palette));
    painter->drawText(places.remark, wrapped, index.data(ProofList::RemarkRole).toString());
    painter->setFont(trialsFont(option.font));
    painter->setPen(softInk(option.palette));
    painter->drawText(places.trials, wrappedTrials, index.data(ProofList::TrialsRole).toString());
    painter->restore();
}

QSize ProofDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, placesIn(QRect(0, 0, width, 0), option.font, index).trials.bottom() + margin + 1};
}

} // namespace terrarium
