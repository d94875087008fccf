// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/snapshotfile.h"

#include "snapshot/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace terrarium {
namespace {

Q_LOGGING_CATEGORY(lcFile, "terrarium.file")

constexpr qint64 longest = 1LL << 30;

struct SnapshotFile {
    Q_DECLARE_TR_FUNCTIONS(SnapshotFile)
};

QString sentence(const JsonError &error, const QString &path)
{
    qCWarning(lcFile) << path << error.offset << error.message.c_str();
    switch (error.fault) {
    case JsonFault::NotJson:
        return SnapshotFile::tr("%1 is no snapshot, or only a part of one: it stops making sense at byte %2. "
                                "Write it again with “terrarium --dump”.")
            .arg(path)
            .arg(error.offset);
    case JsonFault::OtherSchema:
        return SnapshotFile::tr("%1 is no snapshot, or one by a newer Terrarium. "
                                "Open a file that “terrarium --dump” wrote, or install the newer Terrarium.")
            .arg(path);
    case JsonFault::BadField:
        break;
    }
    return SnapshotFile::tr("%1 is damaged: “%2” cannot have the value that it has there. "
                            "Write it again with “terrarium --dump”.")
        .arg(path, QString::fromStdString(error.field));
}

std::expected<QByteArray, QString> content(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(SnapshotFile::tr("There is no file %1. Check the name.").arg(path));
    if (!info.isFile())
        return std::unexpected(SnapshotFile::tr("%1 is not a file. Choose a file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            SnapshotFile::tr("%1 cannot be read (%2). Check its permissions.").arg(path, file.errorString()));
    if (file.size() > longest)
        return std::unexpected(
            SnapshotFile::tr("%1 is larger than 1 GiB, as no snapshot is. Choose another file.").arg(path));
    QByteArray bytes = file.read(file.size());
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(SnapshotFile::tr("%1 cannot be read (%2). Copy it to another place and try again.")
                                   .arg(path, file.errorString()));
    return bytes;
}

} // namespace

std::expected<SnapshotPtr, QString> readSnapshotFile(const QString &path)
{
    const auto bytes = content(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto snapshot = fromJson({bytes->constData(), static_cast<std::size_t>(bytes->size())});
    if (!snapshot)
        return std::unexpected(sentence(snapshot.error(), path));
    return std::make_shared<const Snapshot>(*std::move(snapshot));
}

} // namespace terrarium
