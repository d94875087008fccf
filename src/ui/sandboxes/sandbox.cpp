// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandbox.h"

#include "kernel/pty.h"
#include "models/plaintext.h"
#include "ui/terminal/terminal.h"

namespace terrarium {

Sandbox::Sandbox(const LaunchSpec &spec, QString name, QObject *parent)
    : QObject(parent), m_keeper(new KeeperClient(spec, this)), m_name(std::move(name)),
      m_begun(QDateTime::currentDateTime())
{
    if (spec.program.terminal)
        m_terminal = new Terminal;
    connect(m_keeper, &KeeperClient::stateChanged, this, &Sandbox::noteEnd);
}

Sandbox::Sandbox(FoundKeeper found, QObject *parent) : QObject(parent), m_begun(found.begun)
{
    Fd master = std::move(found.master);
    const QByteArray tape = std::move(found.tape);
    m_keeper = new KeeperClient(std::move(found), this);
    connect(m_keeper, &KeeperClient::stateChanged, this, &Sandbox::noteEnd);
    if (!master)
        return;
    // A program that fills the screen draws it again when its size changes, and not before.
    (void)setWindowSize(master.get(), 1, 1);
    m_terminal = new Terminal;
    m_terminal->attach(std::move(master), tape);
}

Sandbox::~Sandbox()
{
    if (m_terminal && !m_terminal->parentWidget())
        delete m_terminal;
}

void Sandbox::start(const BrokerMaker &makeBroker)
{
    auto pty = m_terminal ? openPty() : std::unexpected(Error{});
    const Fd none;
    const bool isKept = pty && m_keeper->spec().program.outlivesWindow;
    if (m_keeper->spec().privilege != Privilege::None)
        m_keeper->startBy(makeBroker(), pty ? pty->slave : none);
    else
        m_keeper->start(pty ? pty->slave : none, isKept ? pty->master : none);
    if (pty)
        m_terminal->attach(std::move(pty->master));
}

Terminal *Sandbox::terminal() const
{
    return m_terminal;
}

QString Sandbox::program() const
{
    if (!m_name.isEmpty())
        return m_name;
    QStringList words;
    for (const auto &word : m_keeper->spec().program.arguments)
        words.append(plainText(word));
    return words.join(u' ');
}

QString Sandbox::profile() const
{
    return plainText(m_keeper->spec().title);
}

bool Sandbox::has(Wall wall) const
{
    return m_keeper->spec().walls[wall] || m_keeper->spec().joined[wall];
}

std::chrono::seconds Sandbox::age() const
{
    const QDateTime end = m_over.isValid() ? m_over : QDateTime::currentDateTime();
    return std::chrono::seconds(std::max<qint64>(m_begun.secsTo(end), 0));
}

bool Sandbox::isOver() const
{
    return m_keeper->state() == KeeperClient::State::Failed || m_keeper->state() == KeeperClient::State::Ended;
}

void Sandbox::noteEnd()
{
    if (!isOver())
        m_over = QDateTime();
    else if (!m_over.isValid())
        m_over = QDateTime::currentDateTime();
}

QString Sandbox::stateText() const
{
    switch (m_keeper->state()) {
    case KeeperClient::State::Waiting:
        return tr("being authorised");
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
