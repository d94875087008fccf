// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchplan.h"
#include "ui/common/namedprocess.h"
#include "ui/launch/draft.h"
#include "ui/launch/presets.h"

#include <QDialog>

class QStackedWidget;

namespace terrarium {

class CommandStrip;
struct FailureText;
class Outlook;
class ProfileDesk;
class ReviewPage;
class SoftLabel;
class StepBar;
class WizardFoot;
class WizardPage;

/// Describes one launch, page by page; launches nothing itself.
class LaunchWizard : public QDialog {
    Q_OBJECT
public:
    explicit LaunchWizard(QWidget *parent = nullptr);
    ~LaunchWizard() override;

    /// As asked for, and with what complete() adds to it.
    void setSpec(const LaunchSpec &spec);
    [[nodiscard]] LaunchSpec spec() const { return m_draft.completed.spec; }
    void setPrivilege(Privilege privilege);
    void setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes = {});
    void setDesk(ProfileDesk *desk);
    void setPage(int page);
    [[nodiscard]] int page() const;

    /// The launch has begun: these are its steps.
    void showSteps(const LaunchPlan &plan);
    void stepDone(int index);
    void stepFailed(int index, const FailureText &text);
    void launched(int pid);
    void showTrial(const QString &sentence);
    void showTrialFailure(const FailureText &text);
    /// For authorisation: what is launched or tried has not begun, and can be cancelled.
    void setWaiting(bool waiting);

Q_SIGNALS:
    void launchWanted(const terrarium::LaunchSpec &spec);
    void trialWanted(const terrarium::LaunchSpec &spec);
    void waitCancelled();

protected:
    void reject() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePages();
    void addPage(WizardPage *page);
    void layOut();
    void take(const WizardPage *page);
    void takePreset(Preset preset);
    void derive();
    void follow();
    void followProblems();
    [[nodiscard]] Draft shownDraft() const;
    void goToProblem();
    void launch();
    void launchByRoot();
    [[nodiscard]] int pageOf(const FieldProblem &problem) const;

    Draft m_draft;
    StepBar *m_steps;
    QStackedWidget *m_stack;
    QList<WizardPage *> m_pages;
    ReviewPage *m_review = nullptr;
    Outlook *m_outlook;
    SoftLabel *m_note;
    CommandStrip *m_strip;
    WizardFoot *m_foot;
    bool m_isWaiting = false;
    bool m_hasGoneOn = false; ///< from the first page, or to what is missing there
};

} // namespace terrarium
