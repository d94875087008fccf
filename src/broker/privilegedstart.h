// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/privilegedbroker.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace terrarium {

/// One start of a keeper or an observer with the administrator's authorisation: hands over, and does so again while the
/// helper is busy with somebody else. Emits one of its signals, once, later.
class PrivilegedStart : public QObject {
    Q_OBJECT
public:
    using HandOver = std::function<Result<Handover>()>;

    /// handOver: anew for each time. pause: before the second time; each further one is twice as long.
    PrivilegedStart(HandOver handOver, std::unique_ptr<PrivilegedBroker> broker, const Fd &terminal,
                    std::chrono::milliseconds pause, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void accepted(const std::shared_ptr<terrarium::StartedKeeper> &keeper);
    void refused(const terrarium::Refusal &refusal);

private:
    void tryOnce();
    void take(const Refusal &refusal);

    HandOver m_handOver;
    std::unique_ptr<PrivilegedBroker> m_broker;
    Fd m_terminal; ///< for the next time
    QTimer m_again;
    int m_tries = 0;
};

} // namespace terrarium
