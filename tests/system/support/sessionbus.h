// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace terrarium::test {

/// A session bus of the test's own, with two services. Whoever calls it is let in.
class SessionBus {
public:
    SessionBus();
    ~SessionBus();
    SessionBus(const SessionBus &) = delete;
    SessionBus &operator=(const SessionBus &) = delete;

    /// The ordinary user's folder of sockets; the bus listens at "bus" in there.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    [[nodiscard]] bool start();

    QTemporaryDir m_folder;
    QProcess m_daemon;
    bool m_isReady = false;
};

} // namespace terrarium::test
