// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/scanner.h"
#include "snapshot/pin.h"

#include <stop_token>

namespace terrarium {

/// Looks, through all processes of a snapshot that the reader may trace, for what keeps namespaces alive and does not
/// follow from the snapshot: open descriptors, sockets, mounts elsewhere, namespaces for children. Never for what keeps
/// the host's: they live as long as the machine. Descriptors in flight are counted, but what they are of no file of
/// /proc tells; listns(2) of Linux 6.19, which shows such namespaces to the administrator, is not asked.
/// Shares nothing with whoever made the snapshot, so it may run on a thread of its own. Told to stop, it returns early
/// with what it has.
[[nodiscard]] Result<Pins> findPins(const ScanOptions &options, const Snapshot &snapshot, std::stop_token stop = {});

} // namespace terrarium
