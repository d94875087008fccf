// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace terrarium {

/// A program of the application menu.
struct Application {
    QString name;
    QString comment;
    QString icon;
    QStringList arguments; ///< without field codes: it is started with no files
    bool terminal = false;
    [[nodiscard]] bool operator==(const Application &) const = default;
};

/// One *.desktop file, read as the Desktop Entry Specification says.
class DesktopEntry {
public:
    /// Where it comes from is what %k stands for. Names are in the first of the locales ("de_AT") that is there.
    DesktopEntry(const QByteArray &contents, QString path, const QStringList &locales = usualLocales());

    /// Nothing for what is no application, is not to be shown, is not installed, or cannot be understood.
    [[nodiscard]] std::optional<Application> application() const;

    /// The words of an Exec line; nothing if it is not well-formed.
    [[nodiscard]] static std::optional<QStringList> split(const QString &exec);
    [[nodiscard]] static QStringList usualLocales();

private:
    void readLine(QByteArrayView line);
    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] QString localised(const QString &key) const;
    [[nodiscard]] bool isTrue(const QString &key) const;
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] bool isForThisDesktop() const;
    [[nodiscard]] std::optional<QStringList> arguments() const;
    [[nodiscard]] bool expand(const QString &word, QStringList &into) const;

    QHash<QString, QString> m_values;
    QString m_path;
    QStringList m_locales;
    bool m_inEntry = false;
};

} // namespace terrarium
