// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/wall.h"

#include <cstdint>
#include <optional>
#include <string>

namespace terrarium {

/// What on a machine can keep an ordinary user from making namespaces, as far as /proc says it. What cannot be read is
/// taken for open: a gate is named only if it is seen to be closed.
struct Gates {
    /// kernel.apparmor_restrict_unprivileged_userns, of Ubuntu since 23.10: a user namespace without any capability
    bool isHeldByAppArmor = false;
    bool isAdministratorsOnly =
        false;               ///< kernel.unprivileged_userns_clone is 0; a patch of Debian's, no longer the default
    bool isFiltered = false; ///< seccomp(2) holds for this process, as in a container
    /// No mount is at /; or one that lies elsewhere for process 1 or for one above this. Where all of those are in
    /// other mount namespaces, a chroot into a mount cannot be told from pivot_root(2).
    bool isInChroot = false;
    PerWall<std::optional<std::uint64_t>> most = {}; ///< user.max_*_namespaces, of this user namespace

    [[nodiscard]] bool operator==(const Gates &) const = default;
};

/// proc: a folder such as /proc.
[[nodiscard]] Gates readGates(const std::string &proc = "/proc");

/// "user.max_net_namespaces"
[[nodiscard]] std::string limitName(Wall wall);

} // namespace terrarium
