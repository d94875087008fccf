// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/foundkeeper.h"
#include "sandbox/gates.h"
#include "sandbox/launchplan.h"

#include <QObject>

#include <memory>

class QJsonObject;
class QSocketNotifier;

namespace terrarium {

/// A launch that came to nothing.
struct LaunchFailure {
    int step = -1;     ///< of the plan; -1: the keeper itself was not to be started, or refused the launch
    int error = 0;     ///< errno
    QString attempted; ///< English, for those who want to know more: "open_tree /no/such"
    Gates gates = {};  ///< of the machine, as they were then
};

/// One sandbox, by a keeper of its own that it starts, or finds, and listens to. Without it the sandbox ends, unless
/// the spec lets it outlive the window.
class KeeperClient : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 { Building, Running, Frozen, Failed, Ended };
    Q_ENUM(State)

    explicit KeeperClient(LaunchSpec spec, QObject *parent = nullptr);
    /// Of a sandbox that runs already.
    explicit KeeperClient(FoundKeeper found, QObject *parent = nullptr);
    ~KeeperClient() override;

    /// terminal: the slave of a PTY, or nothing. master: its other side, if the keeper is to hold it for the next
    /// window. What happens is told by the signals, never at once.
    void start(const Fd &terminal, const Fd &master = Fd());
    [[nodiscard]] const LaunchSpec &spec() const { return m_spec; }
    [[nodiscard]] const LaunchPlan &plan() const { return m_plan; }
    [[nodiscard]] State state() const { return m_state; }
    /// Of the first process, as seen outside; 0 before it is there.
    [[nodiscard]] qint64 firstPid() const { return m_firstPid; }
    [[nodiscard]] qint64 keeperPid() const { return m_keeper ? m_keeper->pid : 0; }
    /// Exit status, or 128 and the signal.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

    /// $TERRARIUM_KEEPER; else found as the observer is.
    [[nodiscard]] static QString installedProgram();

public Q_SLOTS:
    /// Asks all of its processes to end, and makes them after three seconds.
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
    std::unique_ptr<StartedKeeper> m_keeper;
    std::unique_ptr<QSocketNotifier> m_news;
    State m_state = State::Building;
    qint64 m_firstPid = 0;
    int m_exitCode = 0;
};

} // namespace terrarium
