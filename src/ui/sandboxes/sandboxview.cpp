// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxview.h"

#include "broker/proofclient.h"
#include "ui/launch/failurewords.h"
#include "ui/launch/planview.h"
#include "ui/launch/remedybutton.h"
#include "ui/launch/waitingline.h"
#include "ui/sandboxes/proofview.h"
#include "ui/sandboxes/sandbox.h"
#include "ui/terminal/agentterminal.h"
#include "ui/terminal/terminal.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace terrarium {

SandboxView::SandboxView(Sandbox *sandbox, QWidget *parent)
    : QWidget(parent), m_sandbox(sandbox), m_tabs(new QTabWidget(this)), m_plan(new PlanView(this)),
      m_proof(new ProofView(sandbox->keeper()->spec(), this)), m_prover(new ProofClient(this)),
      m_address(new QLabel(this)), m_failed(new QLabel(this)), m_reason(new QLabel(this)),
      m_remedy(new RemedyButton(this)), m_waiting(new WaitingLine(this)), m_terminal(sandbox->terminal())
{
    m_plan->showPlan(sandbox->keeper()->plan());
    m_plan->setAccessibleName(tr("Steps"));
    if (sandbox->keeper()->firstPid() > 0) // it was found, and all of that was done
        for (int step = 0; std::cmp_less(step, sandbox->keeper()->plan().size()); ++step)
            m_plan->mark(step, PlanView::State::Done);
    layOut();
    followProof();
    followKeeper();
}

void SandboxView::layOut()
{
    for (QLabel *label : {m_address, m_failed, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(8, 2, 8, 4);
        label->hide();
    }
    QFont bold = m_failed->font();
    bold.setBold(true);
    m_failed->setFont(bold);
    m_tabs->setDocumentMode(true);
    if (m_terminal)
        m_tabs->addTab(m_terminal, tr("Terminal"));
    m_tabs->addTab(m_plan, tr("How it was built"));
    m_tabs->addTab(m_proof, tr("Prove it"));
    auto *button = new QHBoxLayout;
    button->setContentsMargins(8, 0, 8, 4);
    button->addWidget(m_remedy);
    button->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_waiting);
    layout->addWidget(m_address);
    layout->addWidget(m_failed);
    layout->addWidget(m_reason);
    layout->addLayout(button);
    layout->addWidget(m_tabs, 1);
}

void SandboxView::followKeeper()
{
    KeeperClient *keeper = m_sandbox->keeper();
    connect(keeper, &KeeperClient::stepDone, m_plan, [this](int step) { m_plan->mark(step, PlanView::State::Done); });
    connect(keeper, &KeeperClient::failed, this, [this, keeper](const LaunchFailure &failure) {
        m_plan->mark(failure.step, PlanView::State::Failed);
        showFailure(FailureWords::of(failure, keeper->plan()));
    });
    connect(keeper, &KeeperClient::stateChanged, this, &SandboxView::showState);
    connect(m_waiting, &WaitingLine::cancelWanted, keeper, &KeeperClient::end);
    connect(m_remedy, &RemedyButton::wanted, this, &SandboxView::remedy);
}

void SandboxView::showState()
{
    showAddress();
    const bool isWaiting = m_sandbox->keeper()->state() == KeeperClient::State::Waiting;
    m_waiting->setVisible(isWaiting);
    if (!isWaiting)
        return;
    m_failed->hide();
    m_reason->hide();
    m_remedy->offer(Remedy::None);
    m_plan->mark(0, PlanView::State::Running);
    if (!m_agent)
        m_tabs->setCurrentWidget(m_plan);
}

void SandboxView::showAddress()
{
    const QString &address = m_sandbox->keeper()->address();
    m_address->setText(tr("Reached from this machine at %1").arg(address));
    m_address->setVisible(!address.isEmpty() && m_sandbox->keeper()->firstPid() > 0 && !m_sandbox->isOver());
}

void SandboxView::remedy(Remedy remedy)
{
    if (remedy == Remedy::Again)
        return Q_EMIT againWanted();
    if (remedy == Remedy::Agent)
        return openAgent();
    LaunchSpec spec = m_sandbox->keeper()->spec();
    spec.privilege = Privilege::Administrator;
    if (spec.users.map == UsersSpec::Map::Me) // nothing but the caller's way needed it
        spec.walls[Wall::User] = false;
    Q_EMIT authorityWanted(spec);
}

void SandboxView::openAgent()
{
    if (!m_agent) {
        m_agent = new AgentTerminal(m_tabs);
        m_tabs->addTab(m_agent, tr("Password"));
        connect(m_agent, &AgentTerminal::ready, this, &SandboxView::againWanted);
    }
    m_tabs->setCurrentWidget(m_agent);
    m_agent->open();
}

void SandboxView::focusTerminal()
{
    if (m_terminal)
        m_terminal->setFocus(Qt::OtherFocusReason);
}

void SandboxView::prove()
{
    m_tabs->setCurrentWidget(m_proof);
    m_proof->begin();
    m_prover->start(m_sandbox->keeper()->spec(), m_sandbox->keeper()->first());
}

void SandboxView::followProof()
{
    connect(m_proof, &ProofView::proofWanted, this, &SandboxView::prove);
    connect(m_prover, &ProofClient::found, m_proof, &ProofView::setFinding);
    connect(m_prover, &ProofClient::failed, m_proof, &ProofView::fail);
    connect(m_prover, &ProofClient::finished, m_proof, &ProofView::finish);
    connect(m_sandbox->keeper(), &KeeperClient::stateChanged, this, &SandboxView::showWhetherProvable);
    showWhetherProvable();
}

void SandboxView::showWhetherProvable()
{
    m_proof->setPossible(m_sandbox->keeper()->firstPid() > 0 && !m_sandbox->isOver() &&
                         !isBuiltByRoot(m_sandbox->keeper()->spec()));
}

void SandboxView::showFailure(const FailureText &text)
{
    m_failed->setText(tr("Not launched. This did not work: %1").arg(text.what));
    m_reason->setText(text.why + u'\n' + text.wayOut);
    m_failed->show();
    m_reason->show();
    m_remedy->offer(text.remedy);
    m_tabs->setCurrentWidget(m_plan);
}

} // namespace terrarium
