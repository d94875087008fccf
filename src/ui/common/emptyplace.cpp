// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptyplace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr qreal titleScale = 1.3;
constexpr int sentenceWidth = 380;
constexpr QSize drawingSize{150, 135};

/// An empty vessel, from the SVG itself and not through QIcon, whose SVG plugin need not be installed.
class Vessel : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QSvgRenderer(QStringLiteral(":/icons/vessel-empty.svg")).render(&painter, QRectF(rect()));
    }
};

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyPlace::EmptyPlace(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void EmptyPlace::say(const QString &title, const QString &sentence, const QString &button)
{
    m_said = {title, sentence, button};
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    if (m_title)
        showSaid();
}

/// Polished is what is about to be shown, before its children are.
bool EmptyPlace::event(QEvent *event)
{
    if (event->type() == QEvent::Polish && !m_title) {
        furnish();
        showSaid();
    }
    return QWidget::event(event);
}

void EmptyPlace::furnish()
{
    m_title = centred(this);
    m_sentence = centred(this);
    m_button = new QPushButton(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    m_title->setFont(font);
    m_sentence->setMaximumWidth(sentenceWidth);
    auto *vessel = new Vessel(this);
    vessel->setFixedSize(drawingSize);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(vessel, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    // A label that wraps gets the height that it needs only where it is not aligned by the layout.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 1000);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(layout->spacing());
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyPlace::helpWanted);
}

void EmptyPlace::showSaid()
{
    m_title->setText(m_said.title);
    m_sentence->setText(m_said.sentence);
    m_sentence->setVisible(!m_said.sentence.isEmpty());
    m_button->setText(m_said.button);
    m_button->setVisible(!m_said.button.isEmpty());
}

} // namespace terrarium
