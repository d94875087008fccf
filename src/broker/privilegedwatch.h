// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/observerstream.h"
#include "broker/privilegedbroker.h"

#include <QObject>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace terrarium {

class PrivilegedStart;

/// What root sees of this machine, from when the administrator has authorised it until nobody wants it any more: by an
/// observer that ends with its socket. Waits for nothing.
class PrivilegedWatch : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 { Off, Waiting, On };
    Q_ENUM(State)

    /// pause: as of PrivilegedStart.
    explicit PrivilegedWatch(BrokerMaker makeBroker, std::chrono::milliseconds pause = std::chrono::seconds(1),
                             QObject *parent = nullptr);
    ~PrivilegedWatch() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Nothing before there is any, and once it is off.
    [[nodiscard]] SnapshotPtr snapshot() const;

    /// Asks the administrator, if it is off.
    void begin();
    /// Lets go of the observer, or takes the question back.
    void end();
    void rescan();

Q_SIGNALS:
    void stateChanged();
    void snapshotChanged(const terrarium::SnapshotPtr &snapshot);
    /// It has come to nothing, or has ended by itself, and is off.
    void refused(const terrarium::Refusal &refusal);

private:
    void take(const std::shared_ptr<StartedKeeper> &observer);
    void listen();
    void lose(const Refusal &why);
    void letGo();
    void setState(State state);

    BrokerMaker m_makeBroker;
    std::chrono::milliseconds m_pause;
    State m_state = State::Off;
    PrivilegedStart *m_waiting = nullptr;
    Fd m_control;
    std::unique_ptr<QSocketNotifier> m_news;
    std::unique_ptr<ObserverStream> m_stream;
};

} // namespace terrarium
