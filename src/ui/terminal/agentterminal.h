// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace terrarium {

class Terminal;
class TerminalAgent;

/// A terminal in which polkit asks for passwords, where no program of the desktop does that.
class AgentTerminal : public QWidget {
    Q_OBJECT
public:
    explicit AgentTerminal(QWidget *parent = nullptr);
    ~AgentTerminal() override;

    /// Emits ready(), now or later, or says in itself why not.
    void open();

Q_SIGNALS:
    void ready();

private:
    void start();

    QLabel *m_sentence;
    Terminal *m_terminal;
    TerminalAgent *m_agent;
};

} // namespace terrarium
