// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/support/programs.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

namespace terrarium::test {

/// A launch with a shell's command, without a terminal.
[[nodiscard]] QJsonObject shell(const QString &command, QJsonObject spec = {});

/// Where a launch happens, other than usual. Both are called in the launcher's process before its start.
struct Ground {
    std::function<void()> asRoot = {}; ///< left out when the tests do not run as root
    std::function<void()> asUser = {};
    QString path = {};       ///< to search for programs in
    QString home = {};       ///< another one than an empty folder
    QString runtimeDir = {}; ///< another one than a folder with what looks like a desktop's sockets
    unsigned user = nobody;
};

/// One launch by the real keeper, as an ordinary user whose home is an empty folder. The folder of
/// its desktop's sockets holds bus, pulse and wayland-0.
class Sandbox {
public:
    explicit Sandbox(const QJsonObject &spec, const Ground &ground = {});
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;
    Sandbox(Sandbox &&) = delete;
    Sandbox &operator=(Sandbox &&) = delete;

    /// The PID outside of its first process; 0 if it was not started.
    [[nodiscard]] qint64 start();
    [[nodiscard]] qint64 launcherPid() const { return m_launcher.processId(); }
    [[nodiscard]] qint64 keeperPid() const;
    void order(const QByteArray &order);
    /// What the real keeper tells when it tries in there what a launch promises: {"event":"finding",…} for each
    /// promise. started: when its first process must have, in clock ticks since boot.
    [[nodiscard]] QList<QJsonObject> prove(const QJsonObject &spec, qint64 started = 0);
    void letGo(); ///< of the orders' socket, by ending the launcher
    /// What the program wrote, when all has ended.
    [[nodiscard]] QByteArray output();
    /// What the keeper told last, or of one kind: {"event":"failed",…}.
    [[nodiscard]] QJsonObject told(const QString &event);

private:
    void listen(int milliseconds);

    QTemporaryDir m_home;
    QTemporaryDir m_runtime; ///< with what looks like a desktop's sockets
    QProcess m_launcher;
    QJsonArray m_told;
    QByteArray m_unread;
};

/// It is there, and no zombie.
[[nodiscard]] bool isAlive(qint64 pid);
/// Processes of the ordinary user that these tests run programs as.
[[nodiscard]] QList<qint64> processesOfUser();
[[nodiscard]] QList<qint64> processesOfUserBut(const QList<qint64> &before);

} // namespace terrarium::test
