// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keeperclient.h"

#include "broker/installedprogram.h"
#include "broker/privilegedstart.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cstring>

#include <sys/socket.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

// Every message is told only to those who ask for it by QT_LOGGING_RULES.
Q_LOGGING_CATEGORY(lcKeeper, "terrarium.keeper", QtInfoMsg)

} // namespace

KeeperClient::KeeperClient(LaunchSpec spec, QObject *parent)
    : QObject(parent), m_spec(std::move(spec)), m_plan(planFor(m_spec))
{
}

KeeperClient::KeeperClient(FoundKeeper found, QObject *parent) : KeeperClient(std::move(found.spec), parent)
{
    m_state = found.isFrozen ? State::Frozen : State::Running;
    m_first = found.first;
    listenTo({found.pid, Fd(), std::move(found.control)});
}

KeeperClient::~KeeperClient()
{
    close();
}

QString KeeperClient::installedProgram()
{
    return terrarium::installedProgram("TERRARIUM_KEEPER", u"terrarium-keeper"_s, u"sandbox"_s);
}

void KeeperClient::start(const Fd &terminal, const Fd &master)
{
    auto keeper = startKeeper(QFile::encodeName(installedProgram()).toStdString(), m_spec, terminal, master);
    if (!keeper) {
        const LaunchFailure failure{-1, keeper.error().code, QString::fromStdString(keeper.error().step)};
        QTimer::singleShot(0, this, [this, failure] { fail(failure); });
        return;
    }
    listenTo(std::move(*keeper));
}

void KeeperClient::startBy(std::unique_ptr<PrivilegedBroker> broker, const Fd &terminal,
                           std::chrono::milliseconds pause)
{
    m_waiting =
        new PrivilegedStart([spec = m_spec] { return handOver(spec); }, std::move(broker), terminal, pause, this);
    connect(m_waiting, &PrivilegedStart::accepted, this, &KeeperClient::takeKeeper);
    connect(m_waiting, &PrivilegedStart::refused, this, &KeeperClient::takeRefusal);
    m_waiting->start();
    setState(State::Waiting);
}

void KeeperClient::takeKeeper(const std::shared_ptr<StartedKeeper> &keeper)
{
    stopWaiting();
    listenTo(std::move(*keeper));
    setState(State::Building);
}

/// Also from within what it has just said.
void KeeperClient::stopWaiting()
{
    PrivilegedStart *over = std::exchange(m_waiting, nullptr);
    over->disconnect(this);
    over->deleteLater();
}

void KeeperClient::takeRefusal(const Refusal &refusal)
{
    stopWaiting();
    fail({0, refusal.error, refusal.details, {}, refusal.hindrance});
}

void KeeperClient::listenTo(StartedKeeper keeper)
{
    m_keeper = std::make_unique<StartedKeeper>(std::move(keeper));
    m_news = std::make_unique<QSocketNotifier>(m_keeper->control.get(), QSocketNotifier::Read);
    connect(m_news.get(), &QSocketNotifier::activated, this, &KeeperClient::listen);
}

void KeeperClient::end()
{
    if (m_waiting)
        takeRefusal({Hindrance::Cancelled});
    else
        order("end");
}

void KeeperClient::kill()
{
    if (m_waiting)
        end();
    else
        order("kill");
}

void KeeperClient::setFrozen(bool frozen)
{
    order(frozen ? "freeze" : "thaw");
}

/// One message at a time: whoever hears of it may delete this object.
void KeeperClient::listen()
{
    std::array<char, 8192> text;
    const auto size = ::recv(m_keeper->control.get(), text.data(), text.size(), MSG_DONTWAIT);
    if (size > 0)
        return take(QJsonDocument::fromJson(QByteArray(text.data(), size)).object());
    if (size < 0 && errno == EAGAIN)
        return;
    const bool wasKilled = m_state != State::Failed && m_state != State::Ended;
    close();
    if (wasKilled)
        fail({-1, ECONNRESET, u"terrarium-keeper"_s});
}

void KeeperClient::take(const QJsonObject &message)
{
    const QString event = message.value("event"_L1).toString();
    qCDebug(lcKeeper) << message;
    if (event == "step"_L1)
        return Q_EMIT stepDone(message.value("index"_L1).toInt());
    if (event == "failed"_L1)
        return fail({message.value("index"_L1).toInt(-1), message.value("errno"_L1).toInt(),
                     message.value("step"_L1).toString()});
    if (event == "frozen"_L1 || event == "thawed"_L1)
        return setState(event == "frozen"_L1 ? State::Frozen : State::Running);
    if (event == "address"_L1)
        m_address = message.value("address"_L1).toString();
    if (event == "ended"_L1)
        return takeEnd(message);
    if (event != "started"_L1)
        return;
    m_first = processIn(message);
    setState(State::Running);
    Q_EMIT started(m_first.pid);
}

KnownProcess KeeperClient::processIn(const QJsonObject &message)
{
    return {message.value("pid"_L1).toInt(), static_cast<std::uint64_t>(message.value("since"_L1).toInteger())};
}

void KeeperClient::takeEnd(const QJsonObject &message)
{
    if (m_state == State::Failed)
        return;
    const int signal = message.value("signal"_L1).toInt();
    m_exitCode = signal != 0 ? 128 + signal : message.value("code"_L1).toInt();
    setState(State::Ended);
    Q_EMIT ended(m_exitCode);
}

void KeeperClient::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void KeeperClient::fail(LaunchFailure failure)
{
    failure.gates = readGates();
    qCWarning(lcKeeper) << "step" << failure.step << failure.attempted << "errno" << failure.error << "hindrance"
                        << static_cast<int>(failure.hindrance);
    setState(State::Failed);
    Q_EMIT failed(failure);
}

void KeeperClient::order(const char *order)
{
    if (m_keeper)
        (void)::send(m_keeper->control.get(), order, std::strlen(order), MSG_NOSIGNAL | MSG_DONTWAIT);
}

/// A keeper that has closed its end is about to exit; one that outlives the window is left to whoever comes next.
void KeeperClient::close()
{
    m_news.reset();
    if (!m_keeper)
        return;
    m_keeper->control = Fd();
    // One that was found, or that root started, is no child, and this changes nothing.
    ::waitpid(m_keeper->pid, nullptr, m_state == State::Failed || m_state == State::Ended ? 0 : WNOHANG);
    m_keeper.reset();
}

} // namespace terrarium
