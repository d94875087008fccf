// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QString>

#include <expected>

namespace terrarium {

/// Reads a snapshot that "terrarium --dump" wrote; up to 1 GiB. The error is a translated sentence or two: what is
/// wrong with the file and what to do.
[[nodiscard]] std::expected<SnapshotPtr, QString> readSnapshotFile(const QString &path);

} // namespace terrarium
