// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/outlook.h"

#include "ui/common/inspectorwidgets.h"
#include "ui/launch/consequences.h"
#include "ui/launch/labels.h"
#include "ui/launch/vessel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr int columnWidth = 216;
constexpr int markWidth = 16;

/// A tick or a dash, told apart without colour too.
QWidget *markOf(bool held, QWidget *parent)
{
    if (!held) {
        auto *dash = new SoftLabel(QStringLiteral("–"), parent);
        dash->setAlignment(Qt::AlignHCenter);
        return dash;
    }
    auto *mark = new SignMark(parent);
    mark->setSign({}, false, InspectorLine::Mark::Good);
    return mark;
}

QWidget *lineOf(const Consequence &consequence, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QWidget *mark = markOf(consequence.held, line);
    mark->setAccessibleName(consequence.held ? Outlook::tr("held by a wall") : Outlook::tr("as without a sandbox"));
    mark->setFixedWidth(markWidth);
    QLabel *words = consequence.held ? new QLabel(line) : new SoftLabel({}, line);
    words->setText(consequence.words);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return line;
}

} // namespace

Outlook::Outlook(QWidget *parent) : Panel(tr("What it will be like"), parent), m_vessel(new Vessel(this))
{
    setFixedWidth(columnWidth);
    add(m_vessel);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What it will be like"));
    m_list = new QWidget(scroll);
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    scroll->setWidget(m_list);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    add(scroll);
}

void Outlook::follow(const Draft &draft)
{
    m_vessel->follow(draft);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (const auto &consequence : Consequences::of(draft.completed.spec)) {
        m_lines->addWidget(lineOf(consequence, m_list));
        spoken.append(consequence.words);
    }
    m_lines->addStretch(1);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

} // namespace terrarium
