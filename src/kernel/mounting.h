// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <cstdint>
#include <string>
#include <vector>

/// Mounts by descriptor: made aside, then attached (Linux 5.2; fsopen(2), open_tree(2), move_mount(2)).
namespace terrarium::mounting {

struct Option {
    std::string key;
    std::string value; ///< empty: a flag without value
};

/// O_PATH descriptor of a path seen with root as "/". No symbolic link is followed (openat2(2), Linux 5.6).
[[nodiscard]] Result<Fd> openInRoot(int root, const std::string &path);

/// A mount, not yet attached anywhere. attributes: MOUNT_ATTR_NOSUID and its like.
[[nodiscard]] Result<Fd> create(const char *type, const std::vector<Option> &options, std::uint64_t attributes);
/// A copy of what is mounted at a descriptor's place, with everything beneath; not yet attached.
[[nodiscard]] Result<Fd> copy(int place);
[[nodiscard]] Result<Fd> copy(const std::string &path);
/// With everything beneath (mount_setattr(2), Linux 5.12).
[[nodiscard]] Result<void> setAttributes(int mount, std::uint64_t attributes);
/// MS_PRIVATE, MS_SLAVE or MS_SHARED, likewise.
[[nodiscard]] Result<void> setPropagation(int mount, unsigned long propagation);
[[nodiscard]] Result<void> attach(int mount, int place);
/// MS_PRIVATE, MS_SLAVE or MS_SHARED, for "/" and everything beneath.
[[nodiscard]] Result<void> setPropagation(unsigned long propagation);
/// The mount that root lies on becomes "/"; the one that was it goes away.
[[nodiscard]] Result<void> switchRoot(int root);

} // namespace terrarium::mounting
