// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/profilebar.h"

#include "ui/launch/editors.h"
#include "ui/launch/field.h"
#include "ui/launch/labels.h"
#include "ui/launch/profiledesk.h"
#include "ui/launch/profilewords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace terrarium {

ProfileBar::ProfileBar(QWidget *parent)
    : QWidget(parent), m_title(new QLineEdit(this)), m_save(new QPushButton(tr("Save as Profile"), this)),
      m_inMenu(new QCheckBox(tr("In the application menu"), this)), m_state(new SoftLabel({}, this)),
      m_problem(new ProblemLabel(this))
{
    layOut();
    connect(m_title, &QLineEdit::textChanged, this, &ProfileBar::titleChanged);
    connect(m_save, &QPushButton::clicked, this, &ProfileBar::save);
    connect(m_inMenu, &QCheckBox::clicked, this, [this](bool wanted) { m_desk->show(name(), wanted, this); });
}

void ProfileBar::layOut()
{
    m_save->setAutoDefault(false);
    m_title->setPlaceholderText(tr("Name of the profile"));
    m_title->setAccessibleName(tr("Name of the profile"));
    auto *row = new QHBoxLayout;
    row->addWidget(new Field({QStringLiteral("title")}, {}, m_title, this), 1);
    row->addWidget(m_save);
    row->addWidget(m_inMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_problem);
}

void ProfileBar::setDesk(ProfileDesk *desk)
{
    m_desk = desk;
    connect(desk, &ProfileDesk::changed, this, &ProfileBar::compare);
    compare();
}

QString ProfileBar::title() const
{
    return m_title->text();
}

void ProfileBar::setTitle(const QString &title)
{
    showText(*m_title, title);
}

/// Blanks at its ends would be seen by nobody.
QString ProfileBar::name() const
{
    return m_title->text().trimmed();
}

void ProfileBar::follow(const Draft &draft)
{
    m_asked = draft.asked;
    m_save->setEnabled(draft.problems.empty());
    compare();
}

void ProfileBar::compare()
{
    const QString problem = name().isEmpty() ? QString() : ProfileWords::ofName(name());
    m_problem->say(problem);
    m_title->setAccessibleDescription(problem);
    const bool isSaved = m_desk && problem.isEmpty() && m_desk->store().has(name());
    m_inMenu->setEnabled(isSaved);
    m_inMenu->setChecked(isSaved && m_desk->menu().has(name()));
    m_inMenu->setToolTip(isSaved ? QString() : tr("Once it is saved"));
    m_state->setText(stateSentence());
    m_state->setVisible(problem.isEmpty());
}

QString ProfileBar::stateSentence() const
{
    if (name().isEmpty())
        return tr("With a name it can be saved, and launched again from the page What or by terrarium --profile.");
    if (!m_desk || !m_desk->store().has(name()))
        return tr("Not saved yet.");
    const auto saved = m_desk->store().read(name());
    if (!saved)
        return tr("A damaged profile has this name.");
    LaunchSpec asked = m_asked;
    asked.title = saved->title;
    return asked == *saved ? tr("Saved as it is.") : tr("Differs from the profile that is saved by this name.");
}

void ProfileBar::save()
{
    m_problem->say(ProfileWords::ofName(name()));
    if (m_problem->text().isEmpty() && m_desk)
        m_desk->save(name(), m_asked, this);
    else
        m_title->setFocus();
}

} // namespace terrarium
