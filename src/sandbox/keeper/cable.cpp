// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/cable.h"

#include "sandbox/keeper/fence.h"

#include <sched.h>

namespace terrarium {
namespace {

constexpr auto outerName = "terra%d";
constexpr auto innerName = "eth0";
constexpr auto betweenName = "back";

/// A socket in a new network of its own, in which this process does not stay.
Result<Netlink> openBetween()
{
    const auto inner = Netlink::open(NETLINK_ROUTE);
    const auto own = inner ? inner->network() : std::unexpected(inner.error());
    if (!own)
        return std::unexpected(own.error());
    if (::unshare(CLONE_NEWNET) < 0)
        return failed("unshare");
    auto between = Netlink::open(NETLINK_ROUTE);
    if (::setns(own->get(), CLONE_NEWNET) < 0)
        return failed("setns");
    return between;
}

Result<void> raiseEnd(const Netlink &network, std::uint32_t link, std::uint32_t address)
{
    if (auto kept = links::keepFromIpv6(network, link); !kept)
        return kept;
    if (auto added = links::addAddress(network, link, address); !added)
        return added;
    return links::raise(network, link);
}

} // namespace

Result<Cable> Cable::begin()
{
    auto host = Netlink::open(NETLINK_ROUTE);
    if (!host)
        return std::unexpected(host.error());
    auto filter = Netlink::open(NETLINK_NETFILTER);
    if (!filter)
        return std::unexpected(filter.error());
    return Cable(std::move(*host), std::move(*filter));
}

Result<void> Cable::lay()
{
    auto between = openBetween();
    auto held = between ? between->network() : std::unexpected(between.error());
    if (!held)
        return std::unexpected(held.error());
    m_between = std::move(*held);
    if (auto added = links::addPair(m_host, outerName, m_between); !added)
        return added;
    auto back = links::find(*between, betweenName);
    auto outer = back ? links::find(m_host, back->other) : std::unexpected(back.error());
    if (!outer)
        return std::unexpected(outer.error());
    m_back.emplace(End{std::move(*between), std::move(*back)});
    m_outer = std::move(*outer);
    return chooseSubnet();
}

/// Each link's number is its own, so no other cable's addresses are looked at, let alone taken.
Result<void> Cable::chooseSubnet()
{
    const auto number = numberOf(m_outer.name);
    const auto subnets = number ? subnetsFor(*number) : std::nullopt;
    if (!subnets)
        return std::unexpected(Error{"find an address for " + m_outer.name, EADDRNOTAVAIL});
    for (const auto &subnet : *subnets) {
        const auto isFree = links::isFree(m_host, subnet.inside());
        if (!isFree)
            return std::unexpected(isFree.error());
        if (!*isFree)
            continue;
        m_subnet = subnet;
        return {};
    }
    return std::unexpected(Error{"find a free address", EADDRINUSE});
}

Result<void> Cable::fence() const
{
    return raiseFence(m_filter, m_outer.name, m_subnet);
}

Result<void> Cable::raise() const
{
    const auto inner = Netlink::open(NETLINK_ROUTE);
    const auto own = inner ? inner->network() : std::unexpected(inner.error());
    if (!own)
        return std::unexpected(own.error());
    // From outside inwards: a link that is made or raised where the one before is up can be sent by at once.
    if (auto done = raiseEnd(m_host, m_outer.index, m_subnet.host()); !done)
        return done;
    if (auto done = links::forward(m_host, m_outer.index); !done)
        return done;
    if (auto done = links::raise(m_back->network, m_back->link.index); !done)
        return done;
    if (auto done = links::addBranch(m_back->network, m_back->link.index, innerName, *own); !done)
        return done;
    const auto branch = links::find(*inner, innerName);
    if (!branch)
        return std::unexpected(branch.error());
    if (auto done = raiseEnd(*inner, branch->index, m_subnet.inside()); !done)
        return done;
    return links::addDefaultRoute(*inner, m_subnet.host());
}

} // namespace terrarium
