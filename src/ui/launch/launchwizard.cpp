// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/launchwizard.h"

#include "ui/launch/commandstrip.h"
#include "ui/launch/failurewords.h"
#include "ui/launch/filespage.h"
#include "ui/launch/identitypage.h"
#include "ui/launch/labels.h"
#include "ui/launch/networkpage.h"
#include "ui/launch/outlook.h"
#include "ui/launch/reviewpage.h"
#include "ui/launch/stepbar.h"
#include "ui/launch/wallspage.h"
#include "ui/launch/whatpage.h"
#include "ui/launch/wizardfoot.h"
#include "ui/launch/wizardwords.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace terrarium {
namespace {

constexpr QSize usualSize{1040, 760};
constexpr QSize leastSize{800, 600};

} // namespace

LaunchWizard::LaunchWizard(QWidget *parent)
    : QDialog(parent), m_steps(new StepBar(WizardWords::pages(), this)), m_stack(new QStackedWidget(this)),
      m_outlook(new Outlook(this)), m_note(new SoftLabel({}, this)), m_strip(new CommandStrip(this)),
      m_foot(new WizardFoot(this))
{
    setWindowTitle(tr("Launch isolated"));
    setMinimumSize(leastSize);
    resize(usualSize);
    makePages();
    layOut();
    connect(m_steps, &StepBar::chosen, this, &LaunchWizard::setPage);
    connect(m_foot, &WizardFoot::cancelWanted, this, &LaunchWizard::reject);
    connect(m_foot, &WizardFoot::backWanted, this, [this] { setPage(page() - 1); });
    connect(m_foot, &WizardFoot::nextWanted, this, [this] { setPage(page() + 1); });
    connect(m_foot, &WizardFoot::launchWanted, this, &LaunchWizard::launch);
    connect(m_foot, &WizardFoot::problemWanted, this, &LaunchWizard::goToProblem);
    setSpec({});
    setPage(0);
    m_pages.front()->setFocus();
}

LaunchWizard::~LaunchWizard() = default;

void LaunchWizard::makePages()
{
    auto *what = new WhatPage(m_stack);
    auto *walls = new WallsPage(m_stack);
    m_review = new ReviewPage(m_stack);
    addPage(what);
    addPage(walls);
    addPage(new FilesPage(m_stack));
    addPage(new NetworkPage(m_stack));
    addPage(new IdentityPage(m_stack));
    addPage(m_review);
    connect(what, &WhatPage::profileChosen, this, &LaunchWizard::setSpec);
    connect(walls, &WallsPage::presetWanted, this, &LaunchWizard::takePreset);
    connect(m_review, &ReviewPage::imported, this, &LaunchWizard::setSpec);
    connect(m_review, &ReviewPage::trialWanted, this, [this] { Q_EMIT trialWanted(spec()); });
    connect(m_review, &ReviewPage::launchWanted, this, &LaunchWizard::launch);
    connect(m_review, &ReviewPage::authorityWanted, this, &LaunchWizard::launchByRoot);
    connect(m_review, &ReviewPage::waitCancelled, this, &LaunchWizard::waitCancelled);
}

void LaunchWizard::addPage(WizardPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    connect(page, &WizardPage::changed, this, [this, page] { take(page); });
}

void LaunchWizard::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_outlook);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading(tr("Launch isolated"), 1.5, this));
    column->addWidget(m_steps);
    auto *line = new QFrame(this);
    line->setFrameStyle(QFrame::HLine | QFrame::Sunken);
    column->addWidget(line);
    column->addLayout(middle, 1);
    column->addWidget(m_note);
    column->addWidget(m_strip);
    column->addWidget(m_foot);
}

void LaunchWizard::setSpec(const LaunchSpec &spec)
{
    m_draft.asked = spec;
    derive();
    for (auto *each : std::as_const(m_pages)) {
        const QSignalBlocker quiet(each);
        each->load(spec);
    }
    follow();
}

void LaunchWizard::setPrivilege(Privilege privilege)
{
    LaunchSpec spec = m_draft.asked;
    spec.privilege = privilege;
    setSpec(spec);
}

void LaunchWizard::setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes)
{
    for (auto *each : std::as_const(m_pages))
        each->setSnapshot(snapshot, sandboxes);
}

void LaunchWizard::setDesk(ProfileDesk *desk)
{
    for (auto *each : std::as_const(m_pages))
        each->setDesk(desk);
}

int LaunchWizard::page() const
{
    return m_stack->currentIndex();
}

void LaunchWizard::setPage(int page)
{
    if (page < 0 || page >= m_pages.size())
        return;
    {
        auto *shown = m_pages.at(page);
        const QSignalBlocker quiet(shown);
        shown->load(m_draft.asked);
    }
    m_hasGoneOn = m_hasGoneOn || page > 0;
    m_stack->setCurrentIndex(page);
    m_steps->setCurrent(page);
    const bool isLast = page + 1 == m_pages.size();
    m_outlook->setVisible(!isLast);
    m_strip->setVisible(!isLast);
    m_foot->setPlace(page == 0, isLast ? QString() : WizardWords::pages().at(page + 1));
    follow();
}

void LaunchWizard::take(const WizardPage *page)
{
    page->store(m_draft.asked);
    derive();
    follow();
}

void LaunchWizard::takePreset(Preset preset)
{
    setSpec(withPreset(m_draft.asked, preset));
}

void LaunchWizard::derive()
{
    m_draft = Draft::of(m_draft.asked);
    m_foot->setRunning(false);
}

void LaunchWizard::follow()
{
    m_pages.at(page())->follow(shownDraft());
    m_outlook->follow(m_draft);
    m_strip->follow(m_draft.completed.spec);
    m_note->setText(WizardWords::note(m_draft.completed.additions));
    m_note->setVisible(!m_note->text().isEmpty());
    m_foot->sayAdministrator(WizardWords::administrator(m_draft), m_draft.isPrivileged());
    followProblems();
}

Draft LaunchWizard::shownDraft() const
{
    return m_hasGoneOn ? m_draft : m_draft.beforeChoosing();
}

void LaunchWizard::followProblems()
{
    const auto shown = shownDraft().problems;
    for (int index = 0; index < m_pages.size(); ++index)
        m_steps->setProblem(index, std::ranges::any_of(shown, [this, index](const FieldProblem &problem) {
                                return pageOf(problem) == index;
                            }));
    const auto &problems = m_draft.problems;
    m_foot->sayProblem(problems.empty() ? QString() : WizardWords::problem(problems.front(), pageOf(problems.front())));
}

int LaunchWizard::pageOf(const FieldProblem &problem) const
{
    for (int index = 0; index < m_pages.size(); ++index)
        if (m_pages.at(index)->fieldOf(problem))
            return index;
    return -1;
}

void LaunchWizard::goToProblem()
{
    if (m_draft.problems.empty())
        return;
    const FieldProblem problem = m_draft.problems.front();
    const int index = pageOf(problem);
    m_hasGoneOn = true;
    if (index < 0)
        return;
    setPage(index);
    m_pages.at(index)->reveal(m_pages.at(index)->fieldOf(problem));
}

void LaunchWizard::launch()
{
    setPage(static_cast<int>(m_pages.size()) - 1);
    Q_EMIT launchWanted(spec());
}

/// What cannot be had so is shown first.
void LaunchWizard::launchByRoot()
{
    setPrivilege(Privilege::Administrator);
    if (m_draft.problems.empty())
        launch();
    else
        goToProblem();
}

void LaunchWizard::reject()
{
    if (m_isWaiting)
        Q_EMIT waitCancelled();
    else
        QDialog::reject();
}

void LaunchWizard::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    m_review->showWaiting(waiting);
}

void LaunchWizard::showSteps(const LaunchPlan &plan)
{
    setPage(static_cast<int>(m_pages.size()) - 1);
    m_review->showSteps(plan);
    m_foot->setRunning(true);
}

void LaunchWizard::stepDone(int index)
{
    m_review->mark(index, PlanView::State::Done);
}

void LaunchWizard::stepFailed(int index, const FailureText &text)
{
    m_review->mark(index, PlanView::State::Failed);
    m_review->showFailure(text);
    m_foot->setRunning(false);
}

void LaunchWizard::launched(int pid)
{
    m_review->showSuccess(tr("It runs. Outside it is PID %1.").arg(pid));
    m_foot->setLaunched();
}

void LaunchWizard::showTrial(const QString &sentence)
{
    m_review->showTrial(sentence);
}

void LaunchWizard::showTrialFailure(const FailureText &text)
{
    m_review->showTrialFailure(text);
}

void LaunchWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn)
        return QDialog::keyPressEvent(event);
    // Return in a field must not launch what is still being described; it goes on to the next page.
    if (event->modifiers().testFlag(Qt::ControlModifier))
        m_foot->pressLaunch();
    else
        m_foot->goOn();
}

} // namespace terrarium
