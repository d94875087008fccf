// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxview.h"

#include "ui/launch/failurewords.h"
#include "ui/launch/planview.h"
#include "ui/sandboxes/sandbox.h"
#include "ui/terminal/terminal.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace terrarium {

SandboxView::SandboxView(Sandbox *sandbox, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_plan(new PlanView(this)), m_failed(new QLabel(this)),
      m_reason(new QLabel(this)), m_terminal(sandbox->terminal())
{
    m_plan->showPlan(sandbox->keeper()->plan());
    m_plan->setAccessibleName(tr("Steps"));
    for (QLabel *label : {m_failed, m_reason}) {
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_failed);
    layout->addWidget(m_reason);
    layout->addWidget(m_tabs, 1);
    connect(sandbox->keeper(), &KeeperClient::stepDone, m_plan,
            [this](int step) { m_plan->mark(step, PlanView::State::Done); });
    connect(sandbox->keeper(), &KeeperClient::failed, this, [this, sandbox](const LaunchFailure &failure) {
        m_plan->mark(failure.step, PlanView::State::Failed);
        showFailure(FailureWords::of(failure, sandbox->keeper()->plan()));
    });
}

void SandboxView::focusTerminal()
{
    if (m_terminal)
        m_terminal->setFocus(Qt::OtherFocusReason);
}

void SandboxView::showFailure(const FailureText &text)
{
    m_failed->setText(tr("Not launched. This did not work: %1").arg(text.what));
    m_reason->setText(text.why + u'\n' + text.wayOut);
    m_failed->show();
    m_reason->show();
    m_tabs->setCurrentWidget(m_plan);
}

} // namespace terrarium
