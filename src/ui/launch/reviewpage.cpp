// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/reviewpage.h"

#include "ui/launch/commandtabs.h"
#include "ui/launch/importline.h"
#include "ui/launch/labels.h"
#include "ui/launch/profilebar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace terrarium {

ReviewPage::ReviewPage(QWidget *parent)
    : WizardPage(parent), m_plan(new PlanView(this)), m_noPlan(new SoftLabel({}, this)),
      m_outcome(new SoftLabel({}, this)), m_failure(new ProblemLabel(this)), m_commands(new CommandTabs(this)),
      m_try(new QPushButton(tr("Will It Work Here?"), this)), m_trial(new SoftLabel({}, this)),
      m_trialFailure(new ProblemLabel(this)), m_profile(new ProfileBar(this))
{
    auto *halves = new QHBoxLayout;
    halves->setSpacing(18);
    halves->addWidget(makePlan(), 1);
    halves->addWidget(makeCommands(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(halves, 1);
    column->addWidget(m_trial);
    column->addWidget(m_trialFailure);
    column->addWidget(makeActions());
    m_trial->hide();
    m_outcome->hide();
}

QWidget *ReviewPage::makePlan()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("What will be done"), 1.2, half));
    column->addWidget(m_noPlan);
    column->addWidget(m_plan, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_failure);
    return half;
}

QWidget *ReviewPage::makeCommands()
{
    auto *half = new QWidget(this);
    auto *import = new ImportLine(half);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("The same as a command"), 1.2, half));
    column->addWidget(m_commands, 1);
    column->addSpacing(8);
    column->addWidget(heading(tr("Or take over another command"), 1, half));
    column->addWidget(import);
    connect(import, &ImportLine::imported, this, &ReviewPage::imported);
    return half;
}

QWidget *ReviewPage::makeActions()
{
    m_try->setAutoDefault(false);
    m_try->setToolTip(tr("Builds the sandbox with a harmless program, and says what stands in the way"));
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_try, 0, Qt::AlignTop);
    row->addWidget(m_profile, 1);
    connect(m_profile, &ProfileBar::titleChanged, this, &ReviewPage::changed);
    connect(m_try, &QPushButton::clicked, this, &ReviewPage::trialWanted);
    return actions;
}

void ReviewPage::load(const LaunchSpec &spec)
{
    m_profile->setTitle(QString::fromStdString(spec.title));
}

void ReviewPage::store(LaunchSpec &spec) const
{
    spec.title = m_profile->title().toStdString();
}

void ReviewPage::follow(const Draft &draft)
{
    WizardPage::follow(draft);
    const bool isSound = draft.problems.empty();
    m_noPlan->setText(isSound ? QString() : tr("There is no plan while something is wrong: see below."));
    m_noPlan->setVisible(!isSound);
    m_try->setEnabled(isSound);
    m_profile->follow(draft);
    showSteps(isSound ? planFor(draft.completed.spec) : LaunchPlan());
    m_commands->follow(draft.completed.spec);
}

void ReviewPage::setDesk(ProfileDesk *desk)
{
    m_profile->setDesk(desk);
}

void ReviewPage::showSteps(const LaunchPlan &plan)
{
    forgetOutcome();
    m_plan->showPlan(plan);
}

void ReviewPage::forgetOutcome()
{
    m_failure->say({});
    m_outcome->hide();
    m_trial->hide();
    m_trialFailure->say({});
}

void ReviewPage::showFailure(const QString &what, const QString &why, const QString &wayOut)
{
    QStringList sentences{what, why, wayOut};
    sentences.removeAll(QString());
    m_failure->say(sentences.join(u'\n'));
    m_outcome->hide();
}

void ReviewPage::showSuccess(const QString &sentence)
{
    m_failure->say({});
    m_outcome->setText(sentence);
    m_outcome->show();
}

void ReviewPage::showTrial(const QString &text, bool works)
{
    m_trial->setText(QStringLiteral("✓ ") + text);
    m_trial->setVisible(works);
    m_trialFailure->say(works ? QString() : text);
}

} // namespace terrarium
