// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/terminalagent.h"

#include <QCoreApplication>
#include <QTimer>

#include <array>
#include <chrono>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr auto settling = std::chrono::milliseconds(100);

} // namespace

TerminalAgent::TerminalAgent(QObject *parent) : QObject(parent)
{
    m_process.setProgram(u"pkttyagent"_s);
    connect(&m_process, &QProcess::finished, this, [this] {
        m_isReady = false;
        Q_EMIT ended();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended();
    });
}

TerminalAgent::~TerminalAgent()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void TerminalAgent::start(Fd terminal)
{
    std::array<int, 2> ends{-1, -1};
    if (m_process.state() != QProcess::NotRunning || ::pipe2(ends.data(), O_CLOEXEC) < 0)
        return;
    m_terminal = std::move(terminal);
    m_notice = Fd(ends[0]);
    m_theirs = Fd(ends[1]);
    m_process.setArguments({u"--process"_s, QString::number(QCoreApplication::applicationPid()), u"--notify-fd"_s,
                            QString::number(m_theirs.get())});
    // It asks at /dev/tty, which is whatever terminal the session has.
    m_process.setChildProcessModifier([slave = m_terminal.get(), theirs = m_theirs.get()] {
        ::setsid();
        ::ioctl(slave, TIOCSCTTY, 0);
        for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::dup2(slave, standard);
        ::fcntl(theirs, F_SETFD, 0);
    });
    m_news = std::make_unique<QSocketNotifier>(m_notice.get(), QSocketNotifier::Read);
    connect(m_news.get(), &QSocketNotifier::activated, this, &TerminalAgent::listen);
    m_process.start();
    m_terminal = Fd();
    m_theirs = Fd();
}

void TerminalAgent::listen()
{
    m_news->setEnabled(false);
    // A program that ends has its files closed first, and is known to have ended a little later.
    QTimer::singleShot(settling, this, [this] {
        m_isReady = m_process.state() != QProcess::NotRunning;
        if (m_isReady)
            Q_EMIT ready();
    });
}

} // namespace terrarium
