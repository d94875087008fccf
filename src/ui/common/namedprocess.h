// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QString>

#include <vector>

namespace terrarium {

/// A process as people know it: a sandbox by its first process and what it is called.
struct NamedProcess {
    QString name{};
    Pid pid = 0;
};

/// Which of them is in that namespace; nothing if none is.
[[nodiscard]] const NamedProcess *memberOf(const std::vector<NamedProcess> &processes, const Snapshot &snapshot,
                                           Kind kind, Inode inode);

} // namespace terrarium
