// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/peer.h"
#include "kernel/privilege.h"

#include <expected>
#include <string>

namespace terrarium {

/// For whom root has started this process.
struct Caller {
    peer::Peer peer;
    privilege::User user; ///< none of the groups that the caller's process has not, or that the user has lost since
    std::string name;
};

/// Why root does not do what it was asked for.
struct Refused {
    std::string reason; ///< a word: "identity", "namespaces", "limit", …
    Error error;
};

/// EPERM for root, for nobody and those above, and for who is not in passwd(5).
[[nodiscard]] Result<Caller> recognise(peer::Peer peer);

/// Who made the socket, says on it that it is they who ask, and is not shut in. To be asked before anything else of a
/// program that root has started: from here on nobody looks into it. Whoever started it may have asked already; that
/// counts for nothing here. Reasons: "identity", "namespaces".
[[nodiscard]] std::expected<Caller, Refused> admit(int control);

/// This process, and all that it starts, enters the control group (cgroups(7)) that the process is in: by its limits,
/// and as long as it is there. To be said while this process is root's. Nothing where the unified hierarchy is not
/// mounted.
[[nodiscard]] Result<void> enterGroupOf(pid_t process);

} // namespace terrarium
