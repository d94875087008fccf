// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <expected>

namespace terrarium {

/// The profiles' entries in the application menu, each a *.desktop file that launches one. Errors are translated
/// sentences.
class ProfileMenu {
    Q_DECLARE_TR_FUNCTIONS(ProfileMenu)
public:
    explicit ProfileMenu(QString folder = usualFolder());
    /// Of the user's own entries.
    [[nodiscard]] static QString usualFolder();

    [[nodiscard]] bool has(const QString &profile) const;
    /// The icon as in a desktop entry: a name as in themes, or a path; empty: Terrarium's.
    [[nodiscard]] std::expected<void, QString> add(const QString &profile, const QString &icon) const;
    /// Nothing happens where there is none.
    [[nodiscard]] std::expected<void, QString> remove(const QString &profile) const;
    [[nodiscard]] QString file(const QString &profile) const;

    /// The file is one of these.
    [[nodiscard]] static bool isEntry(QStringView fileName);
    /// What add() writes, as the Desktop Entry Specification says.
    [[nodiscard]] static QByteArray entry(const QString &profile, const QString &icon);

private:
    QString m_folder;
};

} // namespace terrarium
