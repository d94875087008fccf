// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/commandline.h"

#include "sandbox/commands/shellquote.h"
#include "ui/launch/importwords.h"

#include <QDir>

namespace terrarium {

std::expected<QStringList, QString> commandWords(const QString &line)
{
    const auto words = shellWords(line.toStdString());
    if (!words)
        return std::unexpected(line.trimmed().isEmpty() ? QString() : ImportWords::of(words.error()));
    QStringList plain;
    for (const auto &word : *words) {
        const QString text = QString::fromStdString(word.text);
        plain.append(word.isHome && text.startsWith(u'~') ? QDir::homePath() + text.mid(1) : text);
    }
    return plain;
}

QString commandLine(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(QString::fromStdString(shellQuoted(word.toStdString())));
    return quoted.join(u' ');
}

} // namespace terrarium
