// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace terrarium {

/// What goes over a Unix socket (SOCK_SEQPACKET) at once: unix(7).
struct Packet {
    std::string text;      ///< empty: the other end is closed
    std::vector<Fd> files; ///< SCM_RIGHTS
    pid_t sender = 0;      ///< SCM_CREDENTIALS, of askForSenders()
};

namespace packet {

/// The kernel's limit, SCM_MAX_FD.
constexpr std::size_t mostFiles = 253;

/// Two ends, closed at execve(2).
[[nodiscard]] Result<std::pair<Fd, Fd>> pair();

/// What comes to this end tells its sender.
[[nodiscard]] Result<void> askForSenders(int socket);

/// flags: those of sendmsg(2), besides MSG_NOSIGNAL.
[[nodiscard]] Result<void> send(int socket, std::string_view text, std::span<const int> files = {}, int flags = 0);

/// Waits as the socket and flags (those of recvmsg(2)) say. EPROTO: longer than longest, in bytes, or with more files
/// than fit.
[[nodiscard]] Result<Packet> receive(int socket, std::size_t longest, int flags = 0);

} // namespace packet
} // namespace terrarium
