// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QByteArray;
class QString;
class QWidget;

namespace terrarium {

/// Writes the whole file or leaves the old one; says in a message box why, if it cannot.
bool saveFile(QWidget *window, const QString &path, const QByteArray &bytes);

} // namespace terrarium
