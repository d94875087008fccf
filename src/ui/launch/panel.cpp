// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/panel.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"
#include "ui/launch/labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr qreal radius = 8;
constexpr int padding = 14;

} // namespace

Panel::Panel(QWidget *parent) : QFrame(parent)
{
}

Panel::Panel(const QString &title, QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(padding - 2);
    m_column->addWidget(heading(title, 1.1, this));
    setAccessibleName(title);
}

void Panel::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

QColor Panel::rim() const
{
    return blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.16F);
}

QColor Panel::surface() const
{
    // Styles draw the rims of boxes darker than the window, which a dark base would swallow.
    return isDark(palette()) ? blended(palette().color(QPalette::Window), palette().color(QPalette::Text), 0.06F)
                             : palette().color(QPalette::Base);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = rimWidth() / 2;
    painter.setPen(QPen(rim(), rimWidth()));
    painter.setBrush(surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace terrarium
