// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace terrarium {

/// A command as it is typed, taken apart as a shell would; or a sentence why it cannot be. A ~ is the person's home.
[[nodiscard]] std::expected<QStringList, QString> commandWords(const QString &line);
/// The other way round.
[[nodiscard]] QString commandLine(const QStringList &words);

} // namespace terrarium
