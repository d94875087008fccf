// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/planview.h"
#include "ui/launch/wizardpage.h"

class QPushButton;

namespace terrarium {

class CommandTabs;
class ProblemLabel;
class ProfileBar;
class SoftLabel;

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
    void showFailure(const QString &what, const QString &why, const QString &wayOut);
    void showSuccess(const QString &sentence);
    void showTrial(const QString &text, bool works);

Q_SIGNALS:
    void imported(const terrarium::LaunchSpec &spec);
    void trialWanted();

private:
    [[nodiscard]] QWidget *makePlan();
    [[nodiscard]] QWidget *makeCommands();
    [[nodiscard]] QWidget *makeActions();
    void forgetOutcome();

    PlanView *m_plan;
    SoftLabel *m_noPlan;
    SoftLabel *m_outcome;
    ProblemLabel *m_failure;
    CommandTabs *m_commands;
    QPushButton *m_try;
    SoftLabel *m_trial;
    ProblemLabel *m_trialFailure;
    ProfileBar *m_profile;
};

} // namespace terrarium
