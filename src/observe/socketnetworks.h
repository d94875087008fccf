// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"
#include "snapshot/snapshot.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace terrarium {

/// Tells in which network namespace sockets are. Each socket is looked at once, however many have it open.
class SocketNetworks {
public:
    explicit SocketNetworks(const Snapshot &snapshot);

    struct Network {
        Inode inode = 0; ///< 0: it is none that the snapshot knows, and what it is may not be known
        Fd fd{};         ///< of one that was met for the first time and is not in the snapshot
    };

    /// Looks at sockets of this process from here on, or of one of its threads; by its number in our PID namespace.
    void turnTo(Pid pid, Pid thread = 0);
    /// Of that process's descriptor, which is said to be a socket with this number. Nothing if that may not be known.
    [[nodiscard]] std::optional<Network> of(int descriptor, std::uint64_t socket);

    /// Sockets of which nothing was to be known.
    [[nodiscard]] const std::unordered_set<std::uint64_t> &unknown() const { return m_unknown; }
    [[nodiscard]] bool knows(std::uint64_t socket) const { return m_networks.contains(socket); }
    /// Descriptors in flight to the sockets that were looked at, by socket.
    [[nodiscard]] const std::unordered_map<std::uint64_t, std::uint32_t> &inFlight() const { return m_inFlight; }

private:
    [[nodiscard]] std::optional<Network> look(int descriptor, std::uint64_t socket);
    [[nodiscard]] std::optional<Network> ask(const Fd &copy, std::uint64_t cookie);

    const Snapshot &m_snapshot;
    bool m_cookiesAreIds = false;
    std::unordered_map<std::uint64_t, Inode> m_cookies;
    std::unordered_map<std::uint64_t, Inode> m_networks; ///< by socket
    std::unordered_set<std::uint64_t> m_unknown;
    std::unordered_map<std::uint64_t, std::uint32_t> m_inFlight;
    Pid m_pid = 0;
    Pid m_thread = 0;
    std::optional<Fd> m_process; ///< opened when it is needed; holds nothing if it cannot be
};

} // namespace terrarium
