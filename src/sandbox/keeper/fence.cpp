// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/fence.h"

#include "sandbox/keeper/nftables.h"

#include <netinet/in.h>

#include <linux/netfilter.h>
#include <linux/netfilter_ipv4.h>
#include <linux/netfilter_ipv6.h>

namespace terrarium {
namespace {

constexpr NftChain arriving{NFPROTO_IPV4, "arriving", "filter", NF_INET_PRE_ROUTING, NF_IP_PRI_RAW};
constexpr NftChain calling{NFPROTO_IPV4, "calling", "filter", NF_INET_PRE_ROUTING, NF_IP_PRI_MANGLE};
constexpr NftChain returning{NFPROTO_IPV4, "returning", "filter", NF_INET_PRE_ROUTING, NF_IP_PRI_NAT_DST + 10};
constexpr NftChain entering{NFPROTO_IPV4, "entering", "filter", NF_INET_LOCAL_IN, NF_IP_PRI_FILTER};
constexpr NftChain leaving{NFPROTO_IPV4, "leaving", "nat", NF_INET_POST_ROUTING, NF_IP_PRI_NAT_SRC};
constexpr NftChain arrivingBy6{NFPROTO_IPV6, "arriving", "filter", NF_INET_PRE_ROUTING, NF_IP6_PRI_RAW};

} // namespace

Result<void> raiseFence(const Netlink &filter, const std::string &link, const Subnet &subnet)
{
    const auto inside = subnet.inside();
    NftBatch batch(link);
    batch.addTable(NFPROTO_IPV4);
    batch.addTable(NFPROTO_IPV6);
    for (const auto &chain : {arriving, calling, returning, entering, leaving, arrivingBy6})
        batch.addChain(chain);

    batch.addRule(arriving, NftRule().cameBy(link).isFromOther(inside).drop());
    batch.addRule(arrivingBy6, NftRule().cameBy(link).drop());
    // Before somebody's rules make another destination of it, such as a container's.
    batch.addRule(calling, NftRule().cameBy(link).answers().accept());
    batch.addRule(calling, NftRule().cameBy(link).isToThisMachine().drop());
    // Answers come back by a link of the host's whose forwarding is the host's business, and a setting that would stay.
    // So they are not forwarded, but sent on by this machine itself.
    batch.addRule(returning, NftRule().cameByOther(link).isTo(inside).answers().copyTo(inside));
    batch.addRule(returning, NftRule().cameByOther(link).isTo(inside).drop());
    batch.addRule(entering, NftRule().cameBy(link).answers().accept());
    batch.addRule(entering, NftRule().cameBy(link).drop());
    batch.addRule(leaving, NftRule().isFrom(inside).leavesByOther(link).masquerade());
    return batch.commit(filter);
}

} // namespace terrarium
