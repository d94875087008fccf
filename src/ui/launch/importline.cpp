// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/importline.h"

#include "ui/launch/importwords.h"
#include "ui/launch/labels.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace terrarium {

ImportLine::ImportLine(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_button(new QPushButton(tr("Import"), this)),
      m_problem(new ProblemLabel(this))
{
    m_line->setPlaceholderText(tr("Paste an unshare or bwrap line"));
    m_line->setAccessibleName(tr("Command to import"));
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setClearButtonEnabled(true);
    m_button->setAccessibleName(tr("Import the command"));
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_button, &QPushButton::clicked, this, &ImportLine::take);
    connect(m_line, &QLineEdit::returnPressed, this, &ImportLine::take);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_problem->say({}); });
}

void ImportLine::take()
{
    const auto spec = importCommand(m_line->text().toStdString());
    m_problem->say(spec ? QString() : ImportWords::of(spec.error()));
    m_line->setAccessibleDescription(m_problem->text());
    if (!spec)
        return m_line->setFocus();
    m_line->clear();
    Q_EMIT imported(*spec);
}

} // namespace terrarium
