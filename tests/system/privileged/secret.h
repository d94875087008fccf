// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/keys.h"
#include "snapshot/kind.h"
#include "system/privileged/asked.h"

#include <QFile>

namespace terrarium::test {

/// Somebody's program in namespaces of its own, whose name, arguments and environment nobody else is to learn.
class Secret {
public:
    explicit Secret(unsigned user)
    {
        if (user != 0)
            become(m_process, user);
        auto environment = m_process.processEnvironment();
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        environment.insert(QStringLiteral("HIDDEN"), QStringLiteral("treasure"));
        m_process.setProcessEnvironment(environment);
        const auto how = user == 0 ? QStringLiteral("--net") : QStringLiteral("--user");
        m_process.start(QStringLiteral("unshare"),
                        {how, QStringLiteral("--uts"), QStringLiteral("sh"), QStringLiteral("-c"),
                         QStringLiteral("printf treasure >/proc/$$/comm; echo; read line"),
                         QStringLiteral("treasure")});
        m_isThere = m_process.waitForReadyRead();
    }
    ~Secret()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] Pid pid() const { return static_cast<Pid>(m_process.processId()); }
    /// As root sees it.
    [[nodiscard]] Inode inode(Kind kind) const
    {
        const auto link = QStringLiteral("/proc/%1/ns/%2").arg(pid()).arg(QString::fromUtf8(name(kind)));
        return QFile::symLinkTarget(link).section(u'[', 1).chopped(1).toULongLong();
    }

private:
    QProcess m_process;
    bool m_isThere = false;
};

} // namespace terrarium::test
