// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/ownfile.h"

#include <QDir>
#include <QSaveFile>

namespace terrarium {

std::expected<void, QString> OwnFile::write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path()); // if it cannot, the file says why
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return std::unexpected(tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

std::expected<void, QString> OwnFile::rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.rename(to))
        return {};
    return std::unexpected(tr("%1 cannot be renamed to %2: %3.").arg(from, to, file.errorString()));
}

std::expected<void, QString> OwnFile::remove(const QString &path)
{
    QFile file(path);
    const bool isThere = file.exists() || file.symLinkTarget() != QString();
    if (!isThere || file.remove())
        return {};
    return std::unexpected(tr("%1 cannot be removed: %2.").arg(path, file.errorString()));
}

std::expected<QByteArray, QString> OwnFile::read(const QString &path, qint64 longest)
{
    if (!QFileInfo(path).isFile()) // to open a pipe would be to wait for a writer
        return std::unexpected(tr("There is no file that can be read."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(tr("The file cannot be read: %1.").arg(file.errorString()));
    return file.read(longest);
}

} // namespace terrarium
