// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/planview.h"

#include "ui/common/theme.h"
#include "ui/launch/labels.h"
#include "ui/launch/stepsentence.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace terrarium {
namespace {

constexpr int margin = 6;
constexpr int markWidth = 30;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;
constexpr int wrappedCall = Qt::TextWrapAnywhere | Qt::AlignTop | Qt::AlignLeading;

QFont callFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF() * 0.85);
    return fixed;
}

struct Places {
    QRect mark;
    QRect sentence;
    QRect call;
};

Places placesIn(const QRect &item, const QFont &font, const QModelIndex &index)
{
    const QRect place = item.adjusted(margin, margin, -margin, -margin);
    const QRect words = place.adjusted(markWidth, 0, 0, 0);
    const QRect room(words.topLeft(), QSize(words.width(), 10'000));
    const QRect sentence = QFontMetrics(font).boundingRect(room, wrapped, index.data().toString());
    const QFontMetrics small(callFont(font));
    const QRect below = room.translated(0, sentence.height());
    const QRect call = small.boundingRect(below, wrappedCall, index.data(PlanView::CallRole).toString());
    return {QRect(place.topLeft(), QSize(markWidth - margin, sentence.height())),
            QRect(words.topLeft(), QSize(words.width(), sentence.height())),
            QRect(below.topLeft(), QSize(words.width(), call.height()))};
}

void paintMark(QPainter &painter, const QRect &place, const QModelIndex &index, const QPalette &palette)
{
    switch (static_cast<PlanView::State>(index.data(PlanView::StateRole).toInt())) {
    case PlanView::State::Done:
        painter.setPen(goodInk(palette));
        return painter.drawText(place, Qt::AlignTop | Qt::AlignRight, QStringLiteral("✓"));
    case PlanView::State::Failed:
        painter.setPen(problemInk(palette));
        return painter.drawText(place, Qt::AlignTop | Qt::AlignRight, QStringLiteral("✗"));
    case PlanView::State::Running:
        painter.setPen(palette.color(QPalette::Text));
        return painter.drawText(place, Qt::AlignTop | Qt::AlignRight, QStringLiteral("…"));
    case PlanView::State::Planned:
        break;
    }
    painter.setPen(softInk(palette));
    painter.drawText(place, Qt::AlignTop | Qt::AlignRight, QString::number(index.row() + 1));
}

QString stateName(PlanView::State state)
{
    switch (state) {
    case PlanView::State::Done:
        return PlanView::tr("done");
    case PlanView::State::Failed:
        return PlanView::tr("failed");
    case PlanView::State::Running:
        return PlanView::tr("under way");
    case PlanView::State::Planned:
        break;
    }
    return PlanView::tr("not yet done");
}

} // namespace

PlanView::PlanView(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new PlanDelegate(this));
    setAccessibleName(tr("Steps of the launch"));
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    softenSelection(this);
}

void PlanView::showPlan(const LaunchPlan &plan)
{
    clear();
    for (const auto &step : plan) {
        auto *item = new QListWidgetItem(StepSentence::of(step), this);
        item->setData(CallRole, QString::fromStdString(step.call));
        mark(count() - 1, State::Planned);
    }
}

void PlanView::mark(int step, State state)
{
    QListWidgetItem *item = this->item(step);
    if (!item)
        return;
    item->setData(StateRole, static_cast<int>(state));
    item->setData(Qt::AccessibleDescriptionRole,
                  QString(stateName(state) + QStringLiteral(", ") + item->data(CallRole).toString()));
    if (state != State::Planned)
        scrollToItem(item);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString sentence = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const Places places = placesIn(option.rect, option.font, index);
    painter->save();
    painter->setFont(option.font);
    paintMark(*painter, places.mark, index, option.palette);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(places.sentence, wrapped, sentence);
    painter->setFont(callFont(option.font));
    painter->setPen(softInk(option.palette));
    painter->drawText(places.call, wrappedCall, index.data(PlanView::CallRole).toString());
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Places places = placesIn(QRect(0, 0, width, 0), option.font, index);
    return {width, places.call.bottom() + margin + 1};
}

} // namespace terrarium
