// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <vector>

#include <sys/types.h>

/// From root to somebody else, for good. Every call checks afterwards that the kernel has it so.
namespace terrarium::privilege {

struct User {
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups;
};

/// CAP_SYS_ADMIN and its like, as bits.
using Capabilities = std::uint64_t;
[[nodiscard]] Capabilities these(std::initializer_list<int> capabilities);

/// Whether an executed setuid program can still be what it says.
enum class Bounding : std::uint8_t { Empty, Unchanged };

/// The user's ids and groups, and no capability but those kept. This process may not be looked into any more.
[[nodiscard]] Result<void> become(const User &user, Capabilities kept, Bounding bounding);

/// Nothing is to be gained any more, neither by a program that is executed nor by being root: no_new_privs, and the
/// securebits of capabilities(7) for that, locked. To be said while there are all rights.
[[nodiscard]] Result<void> gainNothingMore();

/// What the kernel lets this process do without any of the capabilities that it has. They are back afterwards.
[[nodiscard]] Result<void> withoutPowers(const std::function<Result<void>()> &deed);

/// The last capabilities go.
[[nodiscard]] Result<void> giveUpAll();

/// A session of its own for keys (keyrings(7)): those of whoever started this process are not the user's.
[[nodiscard]] Result<void> forgetKeys();

} // namespace terrarium::privilege
