// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspectorwidgets.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace terrarium {
namespace {

constexpr int signSize = 16;

QColor signColour(InspectorLine::Mark mark, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (mark) {
    case InspectorLine::Mark::Good:
        return dark ? QColor(0x5f, 0xcf, 0x80) : QColor(0x1a, 0x7f, 0x37);
    case InspectorLine::Mark::Warning:
        return dark ? QColor(0xe3, 0xb3, 0x41) : QColor(0x95, 0x5a, 0x00);
    default:
        return softInk(palette);
    }
}

QString sign(InspectorLine::Mark mark)
{
    switch (mark) {
    case InspectorLine::Mark::Good:
        return QStringLiteral("✓");
    case InspectorLine::Mark::Warning:
        return QStringLiteral("!");
    case InspectorLine::Mark::Note:
        return QStringLiteral("•");
    case InspectorLine::Mark::None:
        break;
    }
    return {};
}

} // namespace

SentenceLabel::SentenceLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

FactField::FactField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setTextMargins(0, 0, 0, 0);
    QPalette clear;
    clear.setResolveMask(0);
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void FactField::setFact(const QString &text)
{
    if (this->text() == text)
        return;
    setText(text);
    setCursorPosition(0);
    updateGeometry();
}

QSize FactField::sizeHint() const
{
    // Read-only fields keep room for the cursor and its margins on both sides.
    return {fontMetrics().horizontalAdvance(text()) + 8, fontMetrics().height() + 4};
}

QSize FactField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

LinkButton::LinkButton(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const
{
    // One pixel more than is asked for: eliding counts in fractions.
    return {fontMetrics().horizontalAdvance(text()) + 5, fontMetrics().height() + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(palette().color(QPalette::Link));
    const QRect place = rect().adjusted(2, 0, -2, 0);
    const QString text = fontMetrics().elidedText(this->text(), Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading, text);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.backgroundColor = palette().color(backgroundRole());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

SignMark::SignMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(signSize, signSize);
}

void SignMark::setSign(std::optional<Kind> chip, bool filled, InspectorLine::Mark mark)
{
    m_chip = chip;
    m_filled = filled;
    m_mark = mark;
    setVisible(chip || mark != InspectorLine::Mark::None);
    update();
}

void SignMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_chip) {
        KindLook(*m_chip).paintChip(painter, rect(), palette(),
                                    m_filled ? KindLook::Chip::Filled : KindLook::Chip::Pale);
        return;
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(signColour(m_mark, palette()));
    painter.drawText(rect(), Qt::AlignCenter, sign(m_mark));
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</p>");
}

} // namespace terrarium
