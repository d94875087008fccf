// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <cstdint>
#include <vector>

namespace terrarium {

/// One news of a process, not of a thread.
struct ProcEvent {
    enum class Type : std::uint8_t { Born, Changed, Exited };
    Type type{};
    std::int32_t pid = 0;
};

/// What the kernel told since the last look.
struct ProcEvents {
    std::vector<ProcEvent> events;
    bool lost = false; ///< the kernel's buffer ran over: some events are missing
};

/// The kernel's news of fork, exec, exit, uid, gid, session and comm, by netlink. Open to everybody in the initial
/// namespaces since Linux 6.6, to root before that. There is no news of unshare and setns.
class ProcConnector {
public:
    [[nodiscard]] static Result<ProcConnector> open();

    /// Readable when there is news.
    [[nodiscard]] int fd() const { return m_socket.get(); }
    /// Never waits.
    [[nodiscard]] Result<ProcEvents> read();

private:
    explicit ProcConnector(Fd socket) : m_socket(std::move(socket)) {}

    Fd m_socket;
};

} // namespace terrarium
