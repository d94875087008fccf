// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/links.h"

#include <optional>
#include <string>

namespace terrarium {

/// A way from a sandbox's network to this machine's, while it is laid: a veth pair of which one end is the host's and
/// the other lies in a network in between, and from there a branch into the sandbox. Whoever holds the network in
/// between holds the cable: it goes with that, even where a socket or somebody else keeps the sandbox's own network.
class Cable {
public:
    /// In the host's network.
    [[nodiscard]] static Result<Cable> begin();

    /// In the sandbox's.
    [[nodiscard]] Result<void> lay();
    [[nodiscard]] Result<void> fence() const;
    [[nodiscard]] Result<void> raise() const;

    /// Of the network in between, and of the fence.
    [[nodiscard]] const Fd &between() const { return m_between; }
    [[nodiscard]] const Fd &filter() const { return m_filter.socket(); }
    /// As whoever is outside reaches the sandbox.
    [[nodiscard]] std::string address() const { return dotted(m_subnet.inside()); }

private:
    Cable(Netlink host, Netlink filter) : m_host(std::move(host)), m_filter(std::move(filter)) {}
    [[nodiscard]] Result<void> chooseSubnet();

    struct End {
        Netlink network;
        links::Link link;
    };
    Netlink m_host;
    Netlink m_filter;
    Fd m_between;
    std::optional<End> m_back; ///< in the network in between
    links::Link m_outer;       ///< in the host's network
    Subnet m_subnet;
};

} // namespace terrarium
