// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/privileged/asked.h"

#include <QFile>
#include <QTest>

#include <csignal>

namespace terrarium::test {

struct Process {
    qint64 pid = 0;
};

[[nodiscard]] inline QString linkOf(const QString &process, const QString &kind)
{
    // Not QFile::symLinkTarget(), which makes a path of it.
    return QString::fromUtf8(run(0, {QStringLiteral("readlink"), QStringLiteral("/proc/%1/ns/%2").arg(process, kind)}))
        .trimmed();
}

/// A process in files, a network and a host name ("glass") that root has made, with a file /mnt/inside.
class Neighbour {
public:
    explicit Neighbour(unsigned user) : Neighbour(as(user)) {}
    /// becoming: a shell's line, by root, that becomes the process "sleep" in the end.
    explicit Neighbour(const QString &becoming)
    {
        m_process.start(QStringLiteral("unshare"),
                        {QStringLiteral("--mount"), QStringLiteral("--net"), QStringLiteral("--uts"),
                         QStringLiteral("sh"), QStringLiteral("-c"),
                         QStringLiteral("hostname glass; mount -t tmpfs x /mnt; touch /mnt/inside; ") + becoming});
        m_process.waitForStarted();
        m_pid = m_process.processId();
        const auto isSleeping = [this] { return statusOf(m_pid, "Name").endsWith("sleep"); };
        if (!QTest::qWaitFor(isSleeping))
            m_pid = 0;
    }
    explicit Neighbour(Process known) : m_pid(known.pid) {}
    ~Neighbour() { end(); }
    Neighbour(const Neighbour &) = delete;
    Neighbour &operator=(const Neighbour &) = delete;
    Neighbour(Neighbour &&) = delete;
    Neighbour &operator=(Neighbour &&) = delete;

    [[nodiscard]] static QString as(unsigned user)
    {
        return QStringLiteral("exec setpriv --reuid=%1 --regid=%1 --clear-groups sleep 1000").arg(user);
    }
    [[nodiscard]] qint64 pid() const { return m_pid; }
    [[nodiscard]] QString linkOf(const QString &kind) const { return test::linkOf(QString::number(m_pid), kind); }
    /// Field 22 of proc_pid_stat(5); the name before it may hold blanks.
    [[nodiscard]] qint64 started() const
    {
        const auto text = contentOf(QStringLiteral("/proc/%1/stat").arg(m_pid));
        return text.sliced(text.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
    }
    /// A launch of a shell's command in those of its namespaces. started: 0 for when it has.
    [[nodiscard]] QJsonObject toEnter(const QByteArray &privilege, const QStringList &kinds, const QString &command,
                                      qint64 started = 0) const
    {
        auto spec = shell(command, "{}");
        QJsonObject joined;
        for (const auto &kind : kinds)
            joined.insert(kind, QJsonObject{{QStringLiteral("pid"), m_pid},
                                            {QStringLiteral("started"), started != 0 ? started : this->started()}});
        spec.insert(QStringLiteral("privilege"), QString::fromLatin1(privilege));
        spec.insert(QStringLiteral("joined"), joined);
        return spec;
    }
    void end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    qint64 m_pid = 0;
};

} // namespace terrarium::test
