// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/privileged/asked.h"

#include <QTest>

#include <csignal>

namespace terrarium::test {

/// A helper that has just been started, and what it and all that it starts ask of the kernel, by strace(1).
class TracedHelper {
public:
    explicit TracedHelper(const QString &calls)
    {
        for (const auto pid : helpers())
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        if (!QTest::qWaitFor([] { return helpers().isEmpty(); }))
            return;
        (void)run(0, {QStringLiteral("dbus-send"), QStringLiteral("--system"), QStringLiteral("--print-reply"),
                      QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                      QStringLiteral("org.freedesktop.DBus.StartServiceByName"),
                      QStringLiteral("string:org.terrarium.launch"), QStringLiteral("uint32:0")});
        m_pid = helpers().value(0);
        m_strace.setReadChannel(QProcess::StandardError);
        m_strace.start(QStringLiteral("strace"),
                       {QStringLiteral("--follow-forks"), QStringLiteral("--string-limit=256"),
                        QStringLiteral("--attach=%1").arg(m_pid), QStringLiteral("--trace=") + calls});
        m_isAttached = m_strace.waitForReadyRead();
    }

    [[nodiscard]] bool isAttached() const { return m_isAttached; }
    [[nodiscard]] qint64 pid() const { return m_pid; }
    /// What was asked so far, a line each.
    [[nodiscard]] QString end()
    {
        m_strace.terminate();
        m_strace.waitForFinished();
        return QString::fromUtf8(m_strace.readAllStandardError());
    }

private:
    QProcess m_strace;
    qint64 m_pid = 0;
    bool m_isAttached = false;
};

} // namespace terrarium::test
