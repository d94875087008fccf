// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/labels.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>

namespace terrarium {
namespace {

/// One colour of a label's own; all else stays that of what it is in. Disabled ones stay as the desktop has them.
void colourText(QLabel &label, QColor (*ink)(const QPalette &))
{
    const QPalette from = label.parentWidget() ? label.parentWidget()->palette() : QApplication::palette();
    QPalette own;
    own.setResolveMask(0);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        own.setColor(group, QPalette::WindowText, ink(from));
    label.setPalette(own);
}

bool changesColours(const QEvent &event)
{
    return event.type() == QEvent::PaletteChange || event.type() == QEvent::ParentChange;
}

} // namespace

SoftLabel::SoftLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    follow();
}

void SoftLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_following && changesColours(*event))
        follow();
}

void SoftLabel::follow()
{
    m_following = true;
    colourText(*this, softInk);
    m_following = false;
}

ProblemLabel::ProblemLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    follow();
}

void ProblemLabel::say(const QString &problem)
{
    setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    setVisible(!problem.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_following && changesColours(*event))
        follow();
}

void ProblemLabel::follow()
{
    m_following = true;
    colourText(*this, problemInk);
    m_following = false;
}

QColor problemInk(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x9c, 0x8f) : QColor(0xb0, 0x1e, 0x12);
}

QColor goodInk(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x5f, 0xcf, 0x80) : QColor(0x1a, 0x7f, 0x37);
}

QLabel *heading(const QString &text, qreal scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace terrarium
