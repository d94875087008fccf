// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspectorcard.h"

#include "ui/common/inspectorwidgets.h"
#include "ui/common/kindlook.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QPainter>

namespace terrarium {
namespace {

QColor tint(const QPalette &palette)
{
    return blended(palette.color(QPalette::Window), KindLook(Kind::Pid).colour(palette), 0.1F);
}

QLabel *bigNumber(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(parent->font().pointSizeF() * 2);
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

InspectorCard::InspectorCard(QWidget *parent)
    : QFrame(parent), m_outside(bigNumber(this)), m_inside(bigNumber(this)), m_between(new SentenceLabel(this)),
      m_link(new LinkButton(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setVerticalSpacing(2);
    layout->addWidget(new QLabel(tr("Outside it is"), this), 0, 0);
    layout->addWidget(new QLabel(tr("Inside it is"), this), 0, 1);
    layout->addWidget(m_outside, 1, 0);
    layout->addWidget(m_inside, 1, 1);
    layout->addWidget(m_between, 2, 0, 1, 2);
    layout->addWidget(m_link, 3, 0, 1, 2);
    m_outside->setAccessibleName(tr("PID outside"));
    m_inside->setAccessibleName(tr("PID inside"));
    m_link->setText(tr("See what it sees…"));
    m_link->setToolTip(tr("Show the processes as seen from inside its PID namespace"));
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT followed(m_numbers.from); });
    colourNumbers();
}

void InspectorCard::setNumbers(const InspectorNumbers &numbers)
{
    if (m_numbers == numbers)
        return;
    m_numbers = numbers;
    m_outside->setText(QString::number(numbers.outside));
    m_inside->setText(QString::number(numbers.inside));
    m_between->setText(numbers.between);
    m_between->setVisible(!numbers.between.isEmpty());
    m_link->setVisible(numbers.from.pidNamespace != 0);
}

void InspectorCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor border = KindLook(Kind::Pid).colour(palette());
    border.setAlphaF(0.4F);
    painter.setPen(border);
    painter.setBrush(tint(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void InspectorCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourNumbers();
}

void InspectorCard::colourNumbers()
{
    QPalette colours;
    colours.setResolveMask(0);
    colours.setColor(QPalette::WindowText, KindLook(Kind::Pid).ink(tint(palette())));
    m_inside->setPalette(colours);
}

} // namespace terrarium
