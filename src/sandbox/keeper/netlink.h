// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <functional>
#include <span>

#include <linux/netlink.h>

namespace terrarium {

/// A netlink(7) socket, of the network namespace in which it was opened, wherever its holder goes. Nobody does more by
/// it than they may by themselves: the kernel asks for the rights of who sends, too.
class Netlink {
public:
    /// NETLINK_ROUTE or its like.
    [[nodiscard]] static Result<Netlink> open(int protocol);

    using Reader = std::function<void(const nlmsghdr &)>;
    /// Sends messages of which the last asks for an acknowledgement, and waits for that, or for the first error. read:
    /// gets what else is answered.
    [[nodiscard]] Result<void> ask(std::span<const char> messages, const char *what, const Reader &read = {}) const;

    /// A descriptor of its network namespace.
    [[nodiscard]] Result<Fd> network() const;
    [[nodiscard]] const Fd &socket() const { return m_socket; }

private:
    explicit Netlink(Fd socket) : m_socket(std::move(socket)) {}

    Fd m_socket;
};

} // namespace terrarium
