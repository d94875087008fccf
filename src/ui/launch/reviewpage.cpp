// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/reviewpage.h"

#include "ui/launch/commandtabs.h"
#include "ui/launch/importline.h"
#include "ui/launch/labels.h"
#include "ui/launch/profilebar.h"
#include "ui/launch/remedybutton.h"
#include "ui/launch/waitingline.h"
#include "ui/terminal/agentterminal.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace terrarium {
namespace {

QString oneText(const FailureText &text)
{
    QStringList sentences{text.what, text.why, text.wayOut};
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : WizardPage(parent), m_plan(new PlanView(this)), m_noPlan(new SoftLabel({}, this)),
      m_outcome(new SoftLabel({}, this)), m_failure(new ProblemLabel(this)), m_remedy(new RemedyButton(this)),
      m_waiting(new WaitingLine(this)), m_commands(new CommandTabs(this)),
      m_try(new QPushButton(tr("Will It Work Here?"), this)), m_trial(new SoftLabel({}, this)),
      m_trialFailure(new ProblemLabel(this)), m_trialRemedy(new RemedyButton(this)), m_profile(new ProfileBar(this))
{
    auto *halves = new QHBoxLayout;
    halves->setSpacing(18);
    halves->addWidget(makePlan(), 1);
    m_commandHalf = makeCommands();
    halves->addWidget(m_commandHalf, 1);
    m_agentHalf = makeAgent();
    halves->addWidget(m_agentHalf, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(halves, 1);
    column->addWidget(m_trial);
    column->addWidget(m_trialFailure);
    column->addWidget(m_trialRemedy);
    column->addWidget(makeActions());
    m_trial->hide();
    m_outcome->hide();
    connect(m_waiting, &WaitingLine::cancelWanted, this, &ReviewPage::waitCancelled);
    connect(m_remedy, &RemedyButton::wanted, this,
            [this](Remedy wanted) { remedy(wanted, &ReviewPage::launchWanted); });
    connect(m_trialRemedy, &RemedyButton::wanted, this,
            [this](Remedy wanted) { remedy(wanted, &ReviewPage::trialWanted); });
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
    column->addWidget(m_waiting);
    column->addWidget(m_failure);
    column->addWidget(m_remedy);
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

QWidget *ReviewPage::makeAgent()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("The password"), 1.2, half));
    half->hide();
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
    m_remedy->offer(Remedy::None);
    m_outcome->hide();
    m_trial->hide();
    m_trialFailure->say({});
    m_trialRemedy->offer(Remedy::None);
}

void ReviewPage::showWaiting(bool waiting)
{
    if (waiting)
        forgetOutcome();
    m_waiting->setVisible(waiting);
    m_try->setEnabled(!waiting);
    if (waiting)
        mark(0, PlanView::State::Running);
}

void ReviewPage::showFailure(const FailureText &text)
{
    m_failure->say(oneText(text));
    m_remedy->offer(text.remedy);
    m_outcome->hide();
}

void ReviewPage::remedy(Remedy remedy, void (ReviewPage::*again)())
{
    if (remedy == Remedy::Authorise)
        Q_EMIT authorityWanted();
    else if (remedy == Remedy::Agent)
        openAgent(again);
    else
        Q_EMIT(this->*again)();
}

void ReviewPage::openAgent(void (ReviewPage::*then)())
{
    if (!m_agent) {
        m_agent = new AgentTerminal(m_agentHalf);
        m_agentHalf->layout()->addWidget(m_agent);
    }
    m_commandHalf->hide();
    m_agentHalf->show();
    connect(m_agent, &AgentTerminal::ready, this, then, Qt::SingleShotConnection);
    m_agent->open();
}

void ReviewPage::showSuccess(const QString &sentence)
{
    m_failure->say({});
    m_remedy->offer(Remedy::None);
    m_outcome->setText(sentence);
    m_outcome->show();
}

void ReviewPage::showTrial(const QString &sentence)
{
    m_trial->setText(QStringLiteral("✓ ") + sentence);
    m_trial->show();
    m_trialFailure->say({});
    m_trialRemedy->offer(Remedy::None);
}

void ReviewPage::showTrialFailure(const FailureText &text)
{
    m_trial->hide();
    m_trialFailure->say(oneText(text));
    m_trialRemedy->offer(text.remedy);
}

} // namespace terrarium
