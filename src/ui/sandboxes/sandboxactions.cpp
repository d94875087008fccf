// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxactions.h"

#include "sandbox/launchplan.h"
#include "ui/sandboxes/sandbox.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace terrarium {

namespace {

/// Whether it has anything that its window has not.
bool leadsAnywhere(const LaunchSpec &spec)
{
    return std::ranges::any_of(allWalls, [&spec](Wall wall) { return spec.walls[wall] || spec.joined[wall]; });
}

} // namespace

SandboxActions::SandboxActions(QMenu *compare, QObject *parent)
    : QObject(parent), m_end(add(tr("End"), &SandboxActions::endWanted)),
      m_kill(add(tr("End by Force"), &SandboxActions::killWanted)),
      m_freeze(add(tr("Freeze"), &SandboxActions::freezeWanted)),
      m_inside(add(tr("Open Terminal Inside"), &SandboxActions::insideWanted)),
      m_prove(add(tr("Prove It"), &SandboxActions::proofWanted)),
      m_process(add(tr("Show Its Process"), &SandboxActions::processWanted)), m_compare(compare->menuAction()),
      m_again(add(tr("Launch Again…"), &SandboxActions::againWanted)),
      m_forget(add(tr("Remove from List"), &SandboxActions::forgetWanted))
{
}

QAction *SandboxActions::add(const QString &text, void (SandboxActions::*wanted)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

QWidget *SandboxActions::makeBar(QWidget *parent) const
{
    auto *bar = new QToolBar(parent); // what has no room goes into a menu of its own
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({m_end, m_kill, m_freeze, m_inside, m_prove, m_process, m_compare, m_again, m_forget});
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_compare)))
        button->setPopupMode(QToolButton::InstantPopup);
    return bar;
}

void SandboxActions::follow(const Sandbox *sandbox)
{
    using State = KeeperClient::State;
    const State state = sandbox ? sandbox->keeper()->state() : State::Ended;
    const bool lives = sandbox && !sandbox->isOver();
    const bool runs = lives && sandbox->keeper()->firstPid() > 0;
    // Into what root made for a user, that user cannot follow alone.
    const bool isOurs = sandbox && !isBuiltByRoot(sandbox->keeper()->spec());
    m_end->setEnabled(lives);
    m_end->setText(state == State::Waiting ? tr("Cancel") : tr("End"));
    m_kill->setEnabled(lives && state != State::Waiting);
    m_freeze->setEnabled(runs);
    m_freeze->setText(state == State::Frozen ? tr("Thaw") : tr("Freeze"));
    m_process->setEnabled(runs);
    m_compare->setEnabled(runs);
    m_inside->setEnabled(state == State::Running && (isOurs || leadsAnywhere(sandbox->keeper()->spec())));
    m_prove->setEnabled(runs && isOurs);
    m_inside->setToolTip(
        runs && !isOurs ? tr("Root made its namespaces, so it takes the administrator’s authorisation.") : QString());
    m_prove->setToolTip(runs && !isOurs ? tr("Root made its namespaces, so you cannot enter them.") : QString());
    m_again->setEnabled(sandbox != nullptr);
    m_forget->setEnabled(sandbox && sandbox->isOver());
}

} // namespace terrarium
