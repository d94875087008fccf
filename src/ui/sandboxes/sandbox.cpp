// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandbox.h"

#include "kernel/pty.h"
#include "models/plaintext.h"
#include "ui/terminal/terminal.h"

namespace terrarium {

Sandbox::Sandbox(const LaunchSpec &spec, QObject *parent)
    : QObject(parent), m_keeper(new KeeperClient(spec, this)), m_begun(QDateTime::currentDateTime())
{
    if (spec.program.terminal)
        m_terminal = new Terminal;
}

Sandbox::~Sandbox()
{
    if (m_terminal && !m_terminal->parentWidget())
        delete m_terminal;
}

void Sandbox::start()
{
    auto pty = m_terminal ? openPty() : std::unexpected(Error{});
    const Fd none;
    m_keeper->start(pty ? std::as_const(pty->slave) : none);
    if (pty)
        m_terminal->attach(std::move(pty->master));
}

Terminal *Sandbox::terminal() const
{
    return m_terminal;
}

QString Sandbox::program() const
{
    const auto &spec = m_keeper->spec();
    if (!spec.title.empty())
        return plainText(spec.title);
    QStringList words;
    for (const auto &word : spec.program.arguments)
        words.append(plainText(word));
    return words.join(u' ');
}

bool Sandbox::isOver() const
{
    return m_keeper->state() == KeeperClient::State::Failed || m_keeper->state() == KeeperClient::State::Ended;
}

QString Sandbox::stateText() const
{
    switch (m_keeper->state()) {
    case KeeperClient::State::Building:
        return tr("being built");
    case KeeperClient::State::Running:
        return tr("running");
    case KeeperClient::State::Frozen:
        return tr("frozen");
    case KeeperClient::State::Failed:
        return tr("not launched");
    case KeeperClient::State::Ended:
        break;
    }
    const int code = m_keeper->exitCode();
    return code > 128 ? tr("ended by signal %1").arg(code - 128) : tr("ended with status %1").arg(code);
}

} // namespace terrarium
