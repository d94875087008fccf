// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace terrarium::test {

[[nodiscard]] inline bool hasSystemd()
{
    return QFileInfo::exists(QStringLiteral("/run/systemd/system"));
}

/// The file by which one enters the session that a user has logged in to, where systemd runs: polkit knows a session by
/// its control group. Empty where there is none.
[[nodiscard]] inline QByteArray doorOfSession(unsigned user)
{
    const QDir slice(QStringLiteral("/sys/fs/cgroup/user.slice/user-%1.slice").arg(user));
    const auto sessions = slice.entryList({QStringLiteral("session-*.scope")}, QDir::Dirs);
    return sessions.isEmpty() || !hasSystemd()
               ? QByteArray()
               : slice.filePath(sessions.first() + QStringLiteral("/cgroup.procs")).toLocal8Bit();
}

/// As root, after fork(2) too.
[[nodiscard]] inline bool enterSession(const QByteArray &door)
{
    if (door.isEmpty())
        return true;
    const int file = ::open(door.constData(), O_WRONLY | O_CLOEXEC);
    const bool isEntered = file >= 0 && ::write(file, "0", 1) == 1;
    ::close(file);
    return isEntered;
}

} // namespace terrarium::test
