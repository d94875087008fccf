// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/launchwizard.h"

#include "ui/launch/commandstrip.h"
#include "ui/launch/filespage.h"
#include "ui/launch/identitypage.h"
#include "ui/launch/labels.h"
#include "ui/launch/networkpage.h"
#include "ui/launch/outlook.h"
#include "ui/launch/problemwords.h"
#include "ui/launch/reviewpage.h"
#include "ui/launch/stepbar.h"
#include "ui/launch/wallspage.h"
#include "ui/launch/wallwords.h"
#include "ui/launch/whatpage.h"
#include "ui/launch/wizardfoot.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace terrarium {
namespace {

constexpr QSize usualSize{1040, 760};
constexpr QSize leastSize{800, 600};

QStringList pageNames()
{
    return {LaunchWizard::tr("What"),
            LaunchWizard::tr("Walls"),
            LaunchWizard::tr("Files"),
            LaunchWizard::tr("Network"),
            LaunchWizard::tr("Identity and limits"),
            LaunchWizard::tr("Review")};
}

QString noteOf(const std::vector<Addition> &additions)
{
    QStringList sentences;
    for (const auto addition : additions)
        sentences.append(WallWords::sentence(addition));
    return sentences.join(u' ');
}

} // namespace

LaunchWizard::LaunchWizard(QWidget *parent)
    : QDialog(parent), m_steps(new StepBar(pageNames(), this)), m_stack(new QStackedWidget(this)),
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

void LaunchWizard::setPrivileged(bool privileged)
{
    m_draft.privileged = privileged;
    derive();
    follow();
}

void LaunchWizard::setSnapshot(const SnapshotPtr &snapshot)
{
    for (auto *each : std::as_const(m_pages))
        each->setSnapshot(snapshot);
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
    m_stack->setCurrentIndex(page);
    m_steps->setCurrent(page);
    const bool isLast = page + 1 == m_pages.size();
    m_outlook->setVisible(!isLast);
    m_strip->setVisible(!isLast);
    m_foot->setPlace(page == 0, isLast ? QString() : pageNames().at(page + 1));
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
    m_draft = Draft::of(m_draft.asked, m_draft.privileged);
    m_foot->setRunning(false);
}

void LaunchWizard::follow()
{
    m_pages.at(page())->follow(m_draft);
    m_outlook->follow(m_draft);
    m_strip->follow(m_draft.completed.spec);
    m_note->setText(noteOf(m_draft.completed.additions));
    m_note->setVisible(!m_note->text().isEmpty());
    m_foot->sayAdministrator(administratorSentence());
    followProblems();
}

void LaunchWizard::followProblems()
{
    const auto &problems = m_draft.problems;
    for (int index = 0; index < m_pages.size(); ++index)
        m_steps->setProblem(index, std::ranges::any_of(problems, [this, index](const FieldProblem &problem) {
                                return pageOf(problem) == index;
                            }));
    QString sentence;
    if (!problems.empty()) {
        const int index = pageOf(problems.front());
        sentence = index < 0 ? QString::fromStdString(problems.front().field) : pageNames().at(index);
        sentence += QStringLiteral(": ") + ProblemWords::of(problems.front());
    }
    m_foot->sayProblem(sentence);
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
    if (index < 0)
        return;
    setPage(index);
    m_pages.at(index)->reveal(m_pages.at(index)->fieldOf(problem));
}

QString LaunchWizard::administratorSentence() const
{
    if (m_draft.privileged)
        return tr("The administrator launches it: no user namespace is needed.");
    const auto &additions = m_draft.completed.additions;
    return std::ranges::contains(additions, Addition::UserForCaller)
               ? tr("Needs no administrator: a user namespace is added.")
               : tr("Needs no administrator.");
}

void LaunchWizard::launch()
{
    setPage(static_cast<int>(m_pages.size()) - 1);
    Q_EMIT launchWanted(spec());
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

void LaunchWizard::stepFailed(int index, const QString &what, const QString &why, const QString &wayOut)
{
    m_review->mark(index, PlanView::State::Failed);
    m_review->showFailure(what, why, wayOut);
    m_foot->setRunning(false);
}

void LaunchWizard::launched(int pid)
{
    m_review->showSuccess(tr("It runs. Outside it is PID %1.").arg(pid));
    m_foot->setLaunched();
}

void LaunchWizard::showTrial(const QString &text, bool works)
{
    m_review->showTrial(text, works);
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
