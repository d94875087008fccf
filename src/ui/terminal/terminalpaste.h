// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMessageBox;
class QWidget;

namespace terrarium {

/// Clipboard text as it may be typed: no control characters but tabs and line ends, so that it cannot press keys or end
/// a bracketed paste by itself.
[[nodiscard]] QString pasteable(const QString &clipboard);

[[nodiscard]] bool hasLines(const QString &pasteable);

/// Asks before several lines go to a program that would take each of them as a command. Deletes itself.
[[nodiscard]] QMessageBox *pasteQuestion(const QString &pasteable, QWidget *parent);

/// Lines end as the Return key ends them.
[[nodiscard]] QByteArray typed(QString pasteable, bool bracketed);

} // namespace terrarium
