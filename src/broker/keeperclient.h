// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/foundkeeper.h"
#include "broker/privilegedbroker.h"
#include "sandbox/gates.h"
#include "sandbox/launchplan.h"

#include <QObject>

#include <chrono>
#include <memory>

class QJsonObject;
class QSocketNotifier;

namespace terrarium {

class PrivilegedStart;

/// A launch that came to nothing.
struct LaunchFailure {
    int step = -1;     ///< of the plan; -1: the keeper itself was not to be started, or refused the launch
    int error = 0;     ///< errno
    QString attempted; ///< English, for those who want to know more: "open_tree /no/such"
    Gates gates = {};  ///< of the machine, as they were then
    Hindrance hindrance = Hindrance::None; ///< of the administrator's way, if it came to nothing there
};

/// One sandbox, by a keeper of its own that it starts, or finds, and listens to. Without it the sandbox ends, unless
/// the spec lets it outlive the window.
class KeeperClient : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 { Waiting, Building, Running, Frozen, Failed, Ended };
    Q_ENUM(State)

    explicit KeeperClient(LaunchSpec spec, QObject *parent = nullptr);
    /// Of a sandbox that runs already.
    explicit KeeperClient(FoundKeeper found, QObject *parent = nullptr);
    ~KeeperClient() override;

    /// terminal: the slave of a PTY, or nothing. master: its other side, if the keeper is to hold it for the next
    /// window. What happens is told by the signals, never at once.
    void start(const Fd &terminal, const Fd &master = Fd());
    /// The same with the administrator's authorisation, for which it waits (State::Waiting). pause: as of
    /// PrivilegedStart.
    void startBy(std::unique_ptr<PrivilegedBroker> broker, const Fd &terminal,
                 std::chrono::milliseconds pause = std::chrono::seconds(1));
    [[nodiscard]] const LaunchSpec &spec() const { return m_spec; }
    [[nodiscard]] const LaunchPlan &plan() const { return m_plan; }
    [[nodiscard]] State state() const { return m_state; }
    /// Of the first process, as seen outside; 0 before it is there.
    [[nodiscard]] qint64 firstPid() const { return m_first.pid; }
    [[nodiscard]] const KnownProcess &first() const { return m_first; }
    [[nodiscard]] qint64 keeperPid() const { return m_keeper ? m_keeper->pid : 0; }
    /// At which it is reached from this machine; empty where there is none.
    [[nodiscard]] const QString &address() const { return m_address; }
    /// Exit status, or 128 and the signal.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

    /// $TERRARIUM_KEEPER; else found as the observer is.
    [[nodiscard]] static QString installedProgram();
    /// As a keeper tells it.
    [[nodiscard]] static KnownProcess processIn(const QJsonObject &message);

public Q_SLOTS:
    /// Asks all of its processes to end, and makes them after three seconds. While it waits, it waits no longer.
    void end();
    void kill();
    void setFrozen(bool frozen);

Q_SIGNALS:
    void stepDone(int step);
    void failed(const terrarium::LaunchFailure &failure);
    void started(qint64 firstPid);
    void ended(int exitCode);
    void stateChanged();

private:
    void takeKeeper(const std::shared_ptr<StartedKeeper> &keeper);
    void takeRefusal(const Refusal &refusal);
    void stopWaiting();
    void listenTo(StartedKeeper keeper);
    void listen();
    void take(const QJsonObject &message);
    void takeEnd(const QJsonObject &message);
    void setState(State state);
    void fail(LaunchFailure failure);
    void order(const char *order);
    void close();

    LaunchSpec m_spec;
    LaunchPlan m_plan;
    PrivilegedStart *m_waiting = nullptr;
    std::unique_ptr<StartedKeeper> m_keeper;
    std::unique_ptr<QSocketNotifier> m_news;
    State m_state = State::Building;
    KnownProcess m_first;
    QString m_address;
    int m_exitCode = 0;
};

} // namespace terrarium
