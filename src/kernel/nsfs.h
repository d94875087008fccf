// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <cstdint>
#include <optional>

/// What ioctl_nsfs(2) tells of a namespace through a descriptor of it. Kinds are the kernel's CLONE_NEW* numbers here.
namespace terrarium::nsfs {

struct Identity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
};

[[nodiscard]] Result<Identity> identity(int fd);

/// CLONE_NEWNET and so on.
[[nodiscard]] Result<int> kind(int fd);

/// The user namespace that owns it. EPERM: it is outside of the reader's.
[[nodiscard]] Result<Fd> owner(int fd);

/// User and PID namespaces only. EPERM: it is outside of the reader's, or there is none.
[[nodiscard]] Result<Fd> parent(int fd);

/// Of a user namespace: the uid, as the reader sees it, of whoever made it.
[[nodiscard]] Result<std::uint32_t> ownerUid(int fd);

/// The number that is never handed out again; Linux 6.18, and mount namespaces since 6.11.
[[nodiscard]] std::optional<std::uint64_t> id(int fd);

} // namespace terrarium::nsfs
