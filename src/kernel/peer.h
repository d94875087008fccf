// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <vector>

#include <sys/types.h>

/// The process at the other end of a local socket, as the kernel tells it (unix(7)). Of a socketpair(2) it is whoever
/// made the pair, as it was then.
namespace terrarium::peer {

struct Peer {
    pid_t pid = 0;
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups; ///< supplementary
    Fd process;                ///< pidfd: never another process, should the PID be used again
};

/// EINVAL if that is no local SOCK_SEQPACKET socket, ESRCH if the process has left.
[[nodiscard]] Result<Peer> of(int socket);

/// The same, and EPERM unless it is that user, who is not root. Negative or 0: somebody else could not tell who.
[[nodiscard]] Result<Peer> ofUser(int socket, int uid);

/// Also of one that has left.
[[nodiscard]] Result<uid_t> uidOf(int socket);

[[nodiscard]] bool isAlive(const Peer &peer);

/// Tells theirs, the other end of own, that this process, which made the two, means what is asked for with them.
[[nodiscard]] Result<void> vouch(int own, int theirs);
/// Whether the socket's maker told that, as the first thing. An end may have been left to somebody else, who is shut in
/// where its maker is not. Never waits. EPERM if not.
[[nodiscard]] Result<void> checkVouch(int socket, const Peer &peer);

/// Whether this process and it have the same namespaces and the same root folder: to whom is shut in the same path, PID
/// or uid may mean another thing. EPERM if not.
[[nodiscard]] Result<void> checkSurroundings(const Peer &peer);

} // namespace terrarium::peer
