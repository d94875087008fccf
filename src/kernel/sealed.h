// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <string>

#include <sys/types.h>

/// Memory that nobody can change any more (memfd_create(2), file seals of fcntl(2)).
namespace terrarium::sealed {

[[nodiscard]] Result<Fd> make(const std::string &text);

/// EINVAL if it is anything else, could still change or is longer than most.
[[nodiscard]] Result<void> check(int memory, std::size_t most);
/// And is this user's own: EPERM.
[[nodiscard]] Result<void> checkOwner(int memory, uid_t owner);

/// What check() accepts.
[[nodiscard]] Result<std::string> read(int memory, std::size_t most);

} // namespace terrarium::sealed
