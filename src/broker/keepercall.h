// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/foundkeeper.h"
#include "sandbox/doors.h"

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
    void listen();
    void read(Packet packet);
    void readHello(const QByteArray &text, std::vector<Fd> passed);
    void readSpec(const QByteArray &text);
    void end(void (KeeperCall::*signal)());

    FoundKeeper m_found;
    QSocketNotifier m_news;
    int m_messages = 0;
    qsizetype m_tapeSize = 0;
};

} // namespace terrarium
