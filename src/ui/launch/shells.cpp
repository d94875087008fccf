// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/shells.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace terrarium {
namespace {

/// The same for /bin/sh and /usr/bin/sh where /bin is a link, yet not for sh and dash.
QString identity(const QString &path)
{
    const QFileInfo file(path);
    return QDir(file.dir().canonicalPath()).filePath(file.fileName());
}

QString shortest(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty() && identity(found) == identity(path) ? name : path;
}

} // namespace

QStringList shellsIn(const QByteArray &list, const QString &own)
{
    QStringList paths{own};
    for (const auto lines = list.split('\n'); const QByteArray &line : lines)
        paths.append(QString::fromLocal8Bit(line.trimmed()));
    QStringList shells;
    QSet<QString> seen;
    for (const QString &path : std::as_const(paths)) {
        if (!QDir::isAbsolutePath(path) || !QFileInfo(path).isExecutable() || seen.contains(identity(path)))
            continue;
        seen.insert(identity(path));
        shells.append(shortest(path));
    }
    return shells;
}

QStringList installedShells()
{
    QFile file(QStringLiteral("/etc/shells"));
    const QByteArray list = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("/bin/sh");
    return shellsIn(list, QString::fromLocal8Bit(qgetenv("SHELL")));
}

} // namespace terrarium
