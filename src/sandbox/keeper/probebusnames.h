// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <string>
#include <vector>

#include <sys/types.h>

namespace terrarium {

/// What a message bus that listens at a socket answers to ListNames(). caller: as whom it knows this process.
[[nodiscard]] Result<std::vector<std::string>> listBusNames(const std::string &socket, uid_t caller);

} // namespace terrarium
