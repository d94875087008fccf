// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareline.h"

#include "ui/common/inspectorwidgets.h"
#include "ui/common/theme.h"
#include "ui/compare/comparewords.h"
#include "ui/launch/labels.h"

#include <QGridLayout>

namespace terrarium {
namespace {

/// What a FactField keeps free around its text.
constexpr QMargins asInField(2, 2, 2, 0);
constexpr int belowSentence = 7;

constexpr std::array sides{CompareLine::OneColumn, CompareLine::OtherColumn};

QString sign(const std::optional<Likeness> &likeness)
{
    if (!likeness)
        return {};
    switch (*likeness) {
    case Likeness::Same:
        return QStringLiteral("=");
    case Likeness::Different:
        return QStringLiteral("≠");
    case Likeness::Unknown:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

CompareLine::CompareLine(const CompareRow &row, QGridLayout *grid, int at)
    : QObject(grid->parentWidget()), m_chip(new SignMark(grid->parentWidget())),
      m_label(new SentenceLabel(grid->parentWidget())), m_mark(new QLabel(grid->parentWidget())),
      m_sentence(new SoftLabel({}, grid->parentWidget()))
{
    m_mark->setAlignment(Qt::AlignHCenter);
    m_mark->setContentsMargins(asInField);
    m_label->setContentsMargins(asInField);
    m_sentence->setContentsMargins(asInField.left(), 0, 0, belowSentence);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_chip, at, ChipColumn, Qt::AlignTop);
    grid->addWidget(m_label, at, LabelColumn, Qt::AlignTop);
    grid->addWidget(m_mark, at, MarkColumn, Qt::AlignTop);
    grid->addWidget(m_sentence, at + 1, LabelColumn, 1, ColumnCount - LabelColumn);
    row.isAnswer ? addAnswers(grid, at) : addFacts(grid, at);
}

void CompareLine::addFacts(QGridLayout *grid, int at)
{
    for (std::size_t side = 0; side < sides.size(); ++side) {
        m_facts[side] = new FactField(grid->parentWidget());
        grid->addWidget(m_facts[side], at, sides[side], Qt::AlignTop);
    }
}

void CompareLine::addAnswers(QGridLayout *grid, int at)
{
    for (std::size_t side = 0; side < sides.size(); ++side) {
        m_answers[side] = new SentenceLabel(grid->parentWidget());
        m_answers[side]->setContentsMargins(asInField);
        grid->addWidget(m_answers[side], at, sides[side], Qt::AlignTop);
    }
}

void CompareLine::show(const CompareRow &row, const QString &one, const QString &other)
{
    m_row = row;
    const std::array texts{&row.one, &row.other};
    const std::array names{&one, &other};
    m_chip->setSign(row.chip, row.likeness == Likeness::Different, InspectorLine::Mark::None);
    m_label->setText(row.label);
    for (std::size_t side = 0; side < sides.size(); ++side) {
        const QString name = tr("%1: %2", "who, what").arg(*names[side], row.label);
        if (row.isAnswer) {
            m_answers[side]->setText(*texts[side]);
            m_answers[side]->setAccessibleName(tr("%1: %2", "who, what").arg(name, *texts[side]));
            continue;
        }
        m_facts[side]->setFact(*texts[side]);
        m_facts[side]->setAccessibleName(name);
        m_facts[side]->setToolTip(plainToolTip(*texts[side]));
    }
    m_mark->setText(sign(row.likeness));
    m_mark->setToolTip(row.likeness ? CompareWords::name(*row.likeness) : QString());
    m_mark->setAccessibleName(m_mark->toolTip());
    m_sentence->setText(row.sentence);
    m_sentence->setVisible(!row.sentence.isEmpty() && m_label->isVisibleTo(m_label->parentWidget()));
    followPalette();
}

void CompareLine::setVisible(bool visible)
{
    m_chip->setVisible(visible && m_row.chip);
    m_label->setVisible(visible);
    m_mark->setVisible(visible);
    m_sentence->setVisible(visible && !m_row.sentence.isEmpty());
    for (std::size_t side = 0; side < sides.size(); ++side)
        m_row.isAnswer ? m_answers[side]->setVisible(visible) : m_facts[side]->setVisible(visible);
}

/// What is the same is quieter than what is not.
void CompareLine::followPalette()
{
    if (m_row.isAnswer)
        return;
    const QPalette from = m_label->palette();
    const bool isQuiet = m_row.likeness == Likeness::Same;
    for (FactField *fact : m_facts) {
        QPalette palette = fact->palette();
        palette.setColor(QPalette::Text, isQuiet ? softInk(from) : from.color(QPalette::WindowText));
        fact->setPalette(palette);
    }
}

} // namespace terrarium
