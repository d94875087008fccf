// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/planview.h"
#include "ui/launch/wizardpage.h"

class QPushButton;

namespace terrarium {

class AgentTerminal;
class CommandTabs;
class ProblemLabel;
class ProfileBar;
class RemedyButton;
class SoftLabel;
class WaitingLine;
enum class Remedy : quint8;
struct FailureText;

class ReviewPage : public WizardPage {
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;
    void setDesk(ProfileDesk *desk) override;

    void showSteps(const LaunchPlan &plan);
    void mark(int step, PlanView::State state) { m_plan->mark(step, state); }
    /// Somebody is being asked to authorise the launch, or the trial.
    void showWaiting(bool waiting);
    void showFailure(const FailureText &text);
    void showSuccess(const QString &sentence);
    void showTrial(const QString &sentence);
    void showTrialFailure(const FailureText &text);

Q_SIGNALS:
    void imported(const terrarium::LaunchSpec &spec);
    void trialWanted();
    /// As if it had been launched from here.
    void launchWanted();
    /// The same by the administrator's way.
    void authorityWanted();
    void waitCancelled();

private:
    [[nodiscard]] QWidget *makePlan();
    [[nodiscard]] QWidget *makeCommands();
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QWidget *makeAgent();
    void forgetOutcome();
    void remedy(Remedy remedy, void (ReviewPage::*again)());
    void openAgent(void (ReviewPage::*then)());

    PlanView *m_plan;
    SoftLabel *m_noPlan;
    SoftLabel *m_outcome;
    ProblemLabel *m_failure;
    RemedyButton *m_remedy;
    WaitingLine *m_waiting;
    CommandTabs *m_commands;
    QWidget *m_commandHalf = nullptr;
    QWidget *m_agentHalf = nullptr; ///< there once somebody wants to be asked in a terminal
    AgentTerminal *m_agent = nullptr;
    QPushButton *m_try;
    SoftLabel *m_trial;
    ProblemLabel *m_trialFailure;
    RemedyButton *m_trialRemedy;
    ProfileBar *m_profile;
};

} // namespace terrarium
