// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QString>

#include <vector>

namespace terrarium {

/// What a sandbox with nothing of the disk needs to start programs of this machine, read-only: /usr, the links or
/// folders beside it as they are here, and what libraries look up in /etc. root: of the files that are looked at.
[[nodiscard]] std::vector<MountSpec> systemPrograms(const QString &root = QStringLiteral("/"));

} // namespace terrarium
