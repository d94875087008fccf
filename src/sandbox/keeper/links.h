// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/netlink.h"
#include "sandbox/keeper/subnet.h"

#include <string>

/// What is asked of a network by NETLINK_ROUTE (rtnetlink(7)).
namespace terrarium::links {

struct Link {
    std::uint32_t index = 0;
    std::uint32_t other = 0; ///< of a veth: the index of its other end, in that end's network
    std::string name;
};

/// A veth pair, both ends down. The kernel puts the next free number in the place of "%d" in the name. The other end is
/// called "back" and lies in the network of that descriptor.
[[nodiscard]] Result<void> addPair(const Netlink &network, const char *name, const Fd &other);

/// A way of its own to send by a link of that network (macvlan), in another network. It goes with that link.
[[nodiscard]] Result<void> addBranch(const Netlink &network, std::uint32_t link, const char *name, const Fd &other);

[[nodiscard]] Result<Link> find(const Netlink &network, const std::string &name);
[[nodiscard]] Result<Link> find(const Netlink &network, std::uint32_t index);

[[nodiscard]] Result<void> raise(const Netlink &network, std::uint32_t link);
/// No address of IPv6 comes about by itself.
[[nodiscard]] Result<void> keepFromIpv6(const Netlink &network, std::uint32_t link);
/// What comes by this link goes on to others, whatever the rest of the network does.
[[nodiscard]] Result<void> forward(const Netlink &network, std::uint32_t link);
[[nodiscard]] Result<void> addAddress(const Netlink &network, std::uint32_t link, std::uint32_t address);
[[nodiscard]] Result<void> addDefaultRoute(const Netlink &network, std::uint32_t gateway);

/// Nothing but the default route leads to it, if anything does.
[[nodiscard]] Result<bool> isFree(const Netlink &network, std::uint32_t address);

} // namespace terrarium::links
