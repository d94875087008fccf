// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace terrarium {

struct Profile {
    QString name;
    std::expected<LaunchSpec, QString> spec; ///< or why its file cannot be used
};

/// The launches that were saved, each in a file that is called as it is: NAME.json. Errors are translated sentences.
class ProfileStore {
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
public:
    explicit ProfileStore(QString folder = usualFolder());
    /// The user's own.
    [[nodiscard]] static QString usualFolder();

    /// As the language sorts, those that cannot be used as well.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<Profile> all() const;
    [[nodiscard]] bool has(const QString &name) const { return names().contains(name); }
    /// Its title is the name, whatever the file says.
    [[nodiscard]] std::expected<LaunchSpec, QString> read(const QString &name) const;
    /// Completed, and with no problem that validate() knows of.
    [[nodiscard]] std::expected<LaunchSpec, QString> readToLaunch(const QString &name) const;

    /// Takes the place of one of the same name, wholly or not at all.
    [[nodiscard]] std::expected<void, QString> save(const QString &name, LaunchSpec spec) const;
    /// Never takes the place of another one.
    [[nodiscard]] std::expected<void, QString> rename(const QString &from, const QString &to) const;
    [[nodiscard]] std::expected<void, QString> remove(const QString &name) const;
    [[nodiscard]] QString file(const QString &name) const;

private:
    QString m_folder;
};

} // namespace terrarium
