// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/startkeeper.h"

#include <QObject>
#include <QProcess>
#include <QSocketNotifier>

#include <memory>

namespace terrarium {

/// pkttyagent(1), which asks in a terminal for the passwords that polkit wants of this process, and of no other.
class TerminalAgent : public QObject {
    Q_OBJECT
public:
    explicit TerminalAgent(QObject *parent = nullptr);
    ~TerminalAgent() override;

    /// terminal: the slave of a PTY, which becomes its controlling terminal.
    void start(Fd terminal);
    [[nodiscard]] bool isReady() const { return m_isReady; }

Q_SIGNALS:
    /// polkit knows of it.
    void ready();
    void ended();

private:
    void listen();

    QProcess m_process;
    Fd m_terminal;
    Fd m_theirs;
    Fd m_notice; ///< end-of-file says that it is ready, or that it has ended
    std::unique_ptr<QSocketNotifier> m_news;
    bool m_isReady = false;
};

} // namespace terrarium
