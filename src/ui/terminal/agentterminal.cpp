// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/agentterminal.h"

#include "broker/terminalagent.h"
#include "kernel/pty.h"
#include "ui/terminal/terminal.h"

#include <QLabel>
#include <QVBoxLayout>

namespace terrarium {

AgentTerminal::AgentTerminal(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_terminal(new Terminal(this)), m_agent(new TerminalAgent(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_terminal->setAccessibleName(tr("Terminal for the password"));
    setFocusProxy(m_terminal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sentence);
    column->addWidget(m_terminal, 1);
    connect(m_agent, &TerminalAgent::ready, this, &AgentTerminal::ready);
    connect(m_agent, &TerminalAgent::ended, this, [this] {
        m_sentence->setText(tr("The program pkttyagent, which asks for passwords in a terminal, has ended or is not "
                               "installed. It comes with polkit."));
    });
}

AgentTerminal::~AgentTerminal() = default;

void AgentTerminal::open()
{
    setFocus(Qt::OtherFocusReason);
    if (m_agent->isReady())
        Q_EMIT ready();
    else
        start();
}

void AgentTerminal::start()
{
    m_sentence->setText(
        tr("The password is asked for here, by pkttyagent, for this window alone. What you type does not show."));
    auto pty = openPty();
    if (!pty)
        return m_sentence->setText(QString::fromStdString(pty.error().sentence()));
    m_terminal->attach(std::move(pty->master));
    m_agent->start(std::move(pty->slave));
}

} // namespace terrarium
