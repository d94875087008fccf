// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/foundkeeper.h"

#include <QObject>
#include <QSocketNotifier>

namespace terrarium {

/// Listens to the greeting of a keeper that was called at its door. Emits one of its signals, once.
class KeeperCall : public QObject {
    Q_OBJECT
public:
    KeeperCall(pid_t keeper, Fd socket, QObject *parent = nullptr);

    [[nodiscard]] pid_t keeper() const { return m_found.pid; }
    /// Once it was answered.
    [[nodiscard]] FoundKeeper take() { return std::move(m_found); }

Q_SIGNALS:
    void answered();
    /// Another window has the sandbox.
    void busy();
    /// It has ended meanwhile, or is no keeper as this program knows them.
    void failed();

private:
    struct Message {
        QByteArray text; ///< empty: end-of-file, an error, or longer than a greeting can be
        Fd passed;
        bool isThere = true; ///< or else it comes later
    };

    void listen();
    [[nodiscard]] Message receive() const;
    void read(Message message);
    void readHello(Message message);
    void readSpec(const QByteArray &text);
    void end(void (KeeperCall::*signal)());

    FoundKeeper m_found;
    QSocketNotifier m_news;
    int m_messages = 0;
    qsizetype m_tapeSize = 0;
};

} // namespace terrarium
