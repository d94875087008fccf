// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <expected>

namespace terrarium {

/// A file that is kept for the user and read by nobody else. Errors are translated sentences.
class OwnFile {
    Q_DECLARE_TR_FUNCTIONS(OwnFile)
public:
    /// Wholly or not at all; its folder is made where there is none.
    [[nodiscard]] static std::expected<void, QString> write(const QString &path, const QByteArray &bytes);
    /// Never onto another one.
    [[nodiscard]] static std::expected<void, QString> rename(const QString &from, const QString &to);
    /// Well done where there is none.
    [[nodiscard]] static std::expected<void, QString> remove(const QString &path);
    /// What is longer is cut.
    [[nodiscard]] static std::expected<QByteArray, QString> read(const QString &path, qint64 longest);
};

} // namespace terrarium
