// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <optional>
#include <vector>

namespace terrarium {

/// The namespace and those that it lies in, from the inside out, up to the host's or as far as is known. Only user and
/// PID namespaces lie in others.
[[nodiscard]] std::vector<Inode> nesting(const Snapshot &snapshot, Kind kind, Inode inode);

/// Whether it lies in that namespace, or is the same.
[[nodiscard]] bool isWithin(const Snapshot &snapshot, Kind kind, Inode inner, Inode outer);

/// Nothing for an id that the map does not have.
[[nodiscard]] std::optional<std::uint32_t> idInside(const std::vector<IdRange> &map, std::uint32_t outside);

} // namespace terrarium
