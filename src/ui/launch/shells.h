// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace terrarium {

/// The shells that can be started, the person's own first; by name where the search path leads to that very one.
[[nodiscard]] QStringList installedShells();
/// Those of a text as in /etc/shells that exist, after this one.
[[nodiscard]] QStringList shellsIn(const QByteArray &list, const QString &own);

} // namespace terrarium
