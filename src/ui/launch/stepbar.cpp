// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/stepbar.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"
#include "ui/launch/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace terrarium {
namespace {

constexpr int gap = 7;
constexpr int margin = 5;

} // namespace

StepButton::StepButton(int number, const QString &text, QWidget *parent) : QPushButton(text, parent), m_number(number)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    setToolTip(tr("Alt+%1").arg(number));
    describe();
}

void StepButton::setProblem(bool problem)
{
    m_problem = problem;
    describe();
    update();
}

void StepButton::describe()
{
    setAccessibleName(m_problem ? tr("Step %1: %2, with a problem").arg(m_number).arg(text())
                                : tr("Step %1: %2").arg(m_number).arg(text()));
}

QFont StepButton::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize StepButton::sizeHint() const
{
    const int disc = fontMetrics().height() + 6;
    return {disc + gap + QFontMetrics(boldFont()).horizontalAdvance(text()) + 2 * margin + 2, disc + 2 * margin};
}

void StepButton::paintDisc(QPainter &painter, const QRectF &disc) const
{
    const QColor onAccent = palette().color(m_problem ? QPalette::Base : QPalette::HighlightedText);
    const QColor accent = m_problem ? problemInk(palette()) : readable(palette().color(QPalette::Highlight), onAccent);
    const bool filled = isChecked() || m_visited;
    painter.setPen(QPen(accent, 1.6));
    painter.setBrush(filled ? accent : QColor(Qt::transparent));
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    QFont small = boldFont();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    painter.setPen(filled ? onAccent : palette().color(QPalette::WindowText));
    const QString number = QString::number(m_number);
    painter.drawText(disc, Qt::AlignCenter,
                     m_problem                   ? QStringLiteral("!")
                     : m_visited && !isChecked() ? QStringLiteral("✓")
                                                 : number);
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = height() - 2 * margin;
    const QRect disc = QStyle::visualRect(layoutDirection(), rect(), QRect(margin, margin, size, size));
    paintDisc(painter, disc);
    painter.setFont(isChecked() ? boldFont() : font());
    painter.setPen(isChecked() || underMouse() ? palette().color(QPalette::WindowText) : softInk(palette()));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(margin + size + gap, 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

StepBar::StepBar(const QStringList &names, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(this);
    for (const QString &each : names) {
        auto *step = new StepButton(static_cast<int>(m_steps.size()) + 1, each, this);
        group->addButton(step, static_cast<int>(m_steps.size()));
        m_steps.push_back(step);
        row->addWidget(step);
    }
    row->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this, &StepBar::chosen);
}

void StepBar::setCurrent(int step)
{
    auto *button = m_steps.at(static_cast<std::size_t>(step));
    button->setVisited();
    button->setChecked(true);
}

void StepBar::setProblem(int step, bool problem)
{
    m_steps.at(static_cast<std::size_t>(step))->setProblem(problem);
}

} // namespace terrarium
