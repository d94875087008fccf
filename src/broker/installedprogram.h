// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace terrarium {

/// The environment variable's value; else ../libexec/terrarium/NAME from this program, else its build-tree neighbour in
/// this folder.
[[nodiscard]] QString installedProgram(const char *variable, const QString &name, const QString &folder);

} // namespace terrarium
