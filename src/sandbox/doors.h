// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"
#include "kernel/packet.h"

#include <set>
#include <string>
#include <vector>

#include <sys/types.h>

/// The sockets (SOCK_SEQPACKET) by which a window finds the keepers of sandboxes that outlived another window. They lie
/// in $XDG_RUNTIME_DIR/terrarium/sandboxes and are called "PID-RANDOM", after the keeper.
namespace terrarium::doors {

/// That folder, made if it is not there. An error with EPERM if anybody else could put something into it, ENOENT if the
/// path is empty.
[[nodiscard]] Result<Fd> makeFolder(const std::string &runtimeDir);

[[nodiscard]] Result<std::string> newName();

/// It has its name only once it takes calls.
[[nodiscard]] Result<Fd> listenAt(const Fd &folder, const std::string &name);

/// Whether the process at the other end is this user's and in this process's user and PID namespaces: what lives in a
/// sandbox may see the folder, but neither opens its door to a window nor comes in by another's.
[[nodiscard]] Result<void> checkPeer(const Fd &socket);

struct Called {
    pid_t keeper = 0;
    Fd socket; ///< non-blocking
};

/// The next of the messages that a called keeper greets with, if one is there: EAGAIN.
[[nodiscard]] Result<Packet> receiveGreeting(int socket);

/// One call at each door but those of the known keepers. What a killed keeper left is taken away. No folder: none.
[[nodiscard]] Result<std::vector<Called>> callAll(const std::string &runtimeDir, const std::set<pid_t> &known);

} // namespace terrarium::doors
