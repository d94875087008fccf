// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/polkitquestion.h"
#include "broker/privilegedbroker.h"

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace terrarium {

/// By the action's helper on the system bus, through polkit and KAuth. Waits for nothing.
class KAuthBroker : public PrivilegedBroker {
    Q_OBJECT
public:
    /// How long an answer that waits for no person may take.
    explicit KAuthBroker(PrivilegedAction action, std::chrono::milliseconds patience = std::chrono::seconds(25),
                         QObject *parent = nullptr);
    ~KAuthBroker() override;

    void start(Handover handover, Fd terminal) override;

private:
    struct Outcome {
        int code = 0; ///< of KAuth
        QString text;
    };

    void listNames(const QString &method, void (KAuthBroker::*next)());
    void listRunning();
    void checkNames();
    void askPolkit();
    void takeAnswer(PolkitQuestion::Answer answer, const QString &details);
    void startHelper();
    void execute();
    void listen();
    void takeMessage(const QByteArray &text);
    void takeSilence();
    void explain(const Outcome &outcome);
    [[nodiscard]] Hindrance hindranceAt(int code) const;
    void waitForPerson();
    void accept(qint64 pid);
    void refuse(const Refusal &refusal);
    void finish();

    PrivilegedAction m_action;
    std::unique_ptr<QObject> m_attempt; ///< what is still to come comes to this
    Handover m_handover;
    Fd m_terminal;
    QStringList m_names;
    QTimer m_patience;
    std::optional<Outcome> m_outcome;
    std::chrono::steady_clock::time_point m_executed;
    bool m_helperAsks = false;
    bool m_isSilent = false; ///< nobody has the other end of control any more
};

} // namespace terrarium
