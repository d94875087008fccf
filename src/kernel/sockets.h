// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <cstdint>
#include <optional>

/// What a socket tells of itself to whoever has a descriptor of it.
namespace terrarium::sockets {

/// A number that all sockets of one network namespace share, and no others (SO_NETNS_COOKIE, Linux 5.14; 5.12 knew it
/// of some families only). Since 6.18 it is the namespace's own nsfs::id().
[[nodiscard]] std::optional<std::uint64_t> networkCookie(int socket);

/// The network namespace that it was made in. EPERM: the caller has no CAP_NET_ADMIN over it.
[[nodiscard]] Result<Fd> network(int socket);

/// Descriptors that were sent to it and that nobody has taken yet; 0 where the kernel does not count them (before Linux
/// 5.9). Takes nothing from it.
[[nodiscard]] std::uint32_t descriptorsInFlight(int socket);

} // namespace terrarium::sockets
