// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareview.h"

#include "ui/common/inspectorwidgets.h"
#include "ui/compare/compareline.h"
#include "ui/launch/labels.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace terrarium {
namespace {

constexpr int widest = 980;
constexpr int margin = 14;
constexpr qreal nameScale = 1.35;
constexpr qreal titleScale = 1.0;
constexpr int titleGap = 12;

bool contains(const CompareRow &row, const QString &text)
{
    const std::array all{&row.label, &row.one, &row.other, &row.sentence};
    return std::ranges::any_of(all, [&](const QString *each) { return each->contains(text, Qt::CaseInsensitive); });
}

} // namespace

CompareView::CompareView(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(widest);
    content->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(margin, margin, margin, margin);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(CompareLine::LabelColumn, 4);
    m_grid->setColumnStretch(CompareLine::OneColumn, 5);
    m_grid->setColumnStretch(CompareLine::OtherColumn, 5);
    m_grid->setColumnMinimumWidth(CompareLine::MarkColumn, fontMetrics().averageCharWidth() * 2);
    m_one = makeHead(CompareLine::OneColumn);
    m_other = makeHead(CompareLine::OtherColumn);
    m_summary = new SoftLabel({}, content);
    m_grid->addWidget(m_summary, 0, CompareLine::ChipColumn, 3, 2, Qt::AlignTop);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

CompareView::Head CompareView::makeHead(int column)
{
    const Head head{new SoftLabel({}, m_grid->parentWidget()), new LinkButton(m_grid->parentWidget()),
                    new SoftLabel({}, m_grid->parentWidget())};
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * nameScale);
    head.name->setFont(large);
    for (SoftLabel *label : {head.place, head.numbers})
        label->setContentsMargins(2, 0, 0, 0); // as the name has it
    m_grid->addWidget(head.place, 0, column);
    m_grid->addWidget(head.name, 1, column, Qt::AlignLeft);
    m_grid->addWidget(head.numbers, 2, column, Qt::AlignTop);
    return head;
}

void CompareView::showHead(const Head &head, const CompareHead &facts)
{
    head.place->setText(facts.place);
    head.name->setText(facts.name);
    head.name->setToolTip(tr("Show it among the processes"));
    head.name->setAccessibleName(tr("%1: %2", "Inside, name of a process").arg(facts.place, facts.name));
    head.numbers->setText(facts.numbers);
    head.name->disconnect(this);
    connect(head.name, &QPushButton::clicked, this, [this, key = facts.key] { Q_EMIT followed(key); });
}

/// Any two processes have the same rows.
void CompareView::build()
{
    int at = m_grid->rowCount();
    for (const CompareSection &section : m_facts.sections) {
        m_grid->setRowMinimumHeight(at++, titleGap);
        auto *title = heading(section.title, titleScale, m_grid->parentWidget());
        m_titles.push_back(title);
        m_grid->addWidget(title, at++, CompareLine::ChipColumn, 1, CompareLine::ColumnCount);
        for (const CompareRow &row : section.rows) {
            m_lines.push_back(new CompareLine(row, m_grid, at));
            at += 2;
        }
    }
    m_grid->setRowStretch(at, 1);
}

void CompareView::showFacts(const CompareFacts &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    if (m_lines.empty())
        build();
    showHead(m_one, facts.one);
    showHead(m_other, facts.other);
    m_summary->setText(facts.summary);
    auto line = m_lines.begin();
    for (const CompareSection &section : facts.sections)
        for (const CompareRow &row : section.rows)
            (*line++)->show(row, facts.one.name, facts.other.name);
    applyFilter();
}

void CompareView::setFilter(const QString &text)
{
    m_filter = text;
    applyFilter();
}

void CompareView::applyFilter()
{
    for (CompareLine *line : m_lines)
        line->setVisible(contains(line->row(), m_filter));
    for (QWidget *title : m_titles)
        title->setVisible(m_filter.isEmpty());
}

void CompareView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (CompareLine *line : m_lines)
            line->followPalette();
}

} // namespace terrarium
