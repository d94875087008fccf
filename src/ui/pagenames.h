// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What the pages are called on the command line and in the settings, in the order of the sidebar.
namespace terrarium::pagenames {

inline const auto namespaces = QStringLiteral("namespaces");
inline const auto processes = QStringLiteral("processes");
inline const auto compare = QStringLiteral("compare");
inline const auto sandboxes = QStringLiteral("sandboxes");

[[nodiscard]] inline QStringList all()
{
    return {namespaces, processes, compare, sandboxes};
}

} // namespace terrarium::pagenames
