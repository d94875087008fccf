// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"

#include <cstdint>
#include <expected>

/// Processes by descriptor, and descriptors of theirs. These calls are made for each process of a search, so their
/// errors are a bare errno.
namespace terrarium::pidfd {

/// Of a process, by its number in the caller's own PID namespace.
[[nodiscard]] std::expected<Fd, int> open(std::int32_t pid);

/// Of a thread that may have a table of descriptors to itself; Linux 6.9.
[[nodiscard]] std::expected<Fd, int> openThread(std::int32_t tid);

/// A copy of one of its descriptors, pidfd_getfd(2). EPERM: the caller may not trace the process.
[[nodiscard]] std::expected<Fd, int> copyOf(const Fd &process, int descriptor);

/// Whether a thread has another table of descriptors than its process, kcmp(2). No where the kernel will not tell.
[[nodiscard]] bool hasOwnDescriptors(std::int32_t pid, std::int32_t tid);

} // namespace terrarium::pidfd
