// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/links.h"

#include <arpa/inet.h>
#include <array>
#include <libmnl/libmnl.h>
#include <net/if.h>

#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/ip.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>

namespace terrarium::links {
namespace {

class Message {
public:
    template <typename Header>
    Message(int type, int flags, const Header &header) : m_message(mnl_nlmsg_put_header(&m_room))
    {
        m_message->nlmsg_type = static_cast<std::uint16_t>(type);
        m_message->nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | NLM_F_ACK | flags);
        add(header);
    }
    Message(const Message &) = delete;
    Message &operator=(const Message &) = delete;

    template <typename Header> void add(const Header &header)
    {
        *static_cast<Header *>(mnl_nlmsg_put_extra_header(m_message, sizeof header)) = header;
    }
    void put(int type, std::uint32_t value) { mnl_attr_put_u32(m_message, kind(type), value); }
    void putAddress(int type, std::uint32_t address) { put(type, htonl(address)); }
    void put(int type, const char *text) { mnl_attr_put_strz(m_message, kind(type), text); }
    void put(int type, const Fd &network) { put(type, static_cast<std::uint32_t>(network.get())); }
    void putByte(int type, std::uint8_t value) { mnl_attr_put_u8(m_message, kind(type), value); }
    template <typename Fill> void nest(int type, Fill fill)
    {
        nlattr *outer = mnl_attr_nest_start(m_message, kind(type));
        fill();
        mnl_attr_nest_end(m_message, outer);
    }

    [[nodiscard]] Result<void> ask(const Netlink &network, const char *what, const Netlink::Reader &read = {}) const
    {
        return network.ask({reinterpret_cast<const char *>(m_message), m_message->nlmsg_len}, what, read);
    }

private:
    static std::uint16_t kind(int type) { return static_cast<std::uint16_t>(type); }

    alignas(nlmsghdr) std::array<char, 1024> m_room{};
    nlmsghdr *m_message;
};

constexpr int isNew = NLM_F_CREATE | NLM_F_EXCL;

ifinfomsg linkWith(std::uint32_t index, unsigned flags = 0)
{
    ifinfomsg header{};
    header.ifi_index = static_cast<int>(index);
    header.ifi_flags = flags;
    header.ifi_change = flags;
    return header;
}

int takeAttribute(const nlattr *attribute, void *link)
{
    auto &taken = *static_cast<Link *>(link);
    if (mnl_attr_get_type(attribute) == IFLA_IFNAME)
        taken.name = mnl_attr_get_str(attribute);
    if (mnl_attr_get_type(attribute) == IFLA_LINK)
        taken.other = mnl_attr_get_u32(attribute);
    return MNL_CB_OK;
}

void takeLink(const nlmsghdr &message, Link &link)
{
    link.index = static_cast<std::uint32_t>(static_cast<const ifinfomsg *>(mnl_nlmsg_get_payload(&message))->ifi_index);
    (void)mnl_attr_parse(&message, sizeof(ifinfomsg), takeAttribute, &link);
}

Result<Link> findBy(const Netlink &network, const Message &message)
{
    Link link;
    const auto asked = message.ask(network, "find a link", [&link](const nlmsghdr &answer) { takeLink(answer, link); });
    return asked ? Result<Link>(std::move(link)) : std::unexpected(asked.error());
}

} // namespace

Result<void> addPair(const Netlink &network, const char *name, const Fd &other)
{
    Message message(RTM_NEWLINK, isNew, linkWith(0));
    message.put(IFLA_IFNAME, name);
    message.nest(IFLA_LINKINFO, [&] {
        message.put(IFLA_INFO_KIND, "veth");
        message.nest(IFLA_INFO_DATA, [&] {
            message.nest(VETH_INFO_PEER, [&] {
                message.add(linkWith(0));
                message.put(IFLA_IFNAME, "back");
                message.put(IFLA_NET_NS_FD, other);
            });
        });
    });
    return message.ask(network, "add a veth pair");
}

Result<void> addBranch(const Netlink &network, std::uint32_t link, const char *name, const Fd &other)
{
    Message message(RTM_NEWLINK, isNew, linkWith(0));
    message.put(IFLA_IFNAME, name);
    message.put(IFLA_LINK, link);
    message.put(IFLA_NET_NS_FD, other);
    message.nest(IFLA_LINKINFO, [&] {
        message.put(IFLA_INFO_KIND, "macvlan");
        message.nest(IFLA_INFO_DATA, [&] { message.put(IFLA_MACVLAN_MODE, MACVLAN_MODE_PRIVATE); });
    });
    return message.ask(network, "add a macvlan");
}

Result<Link> find(const Netlink &network, const std::string &name)
{
    Message message(RTM_GETLINK, 0, linkWith(0));
    message.put(IFLA_IFNAME, name.c_str());
    return findBy(network, message);
}

Result<Link> find(const Netlink &network, std::uint32_t index)
{
    return findBy(network, Message(RTM_GETLINK, 0, linkWith(index)));
}

Result<void> raise(const Netlink &network, std::uint32_t link)
{
    return Message(RTM_NEWLINK, 0, linkWith(link, IFF_UP)).ask(network, "set a link up");
}

Result<void> keepFromIpv6(const Netlink &network, std::uint32_t link)
{
    Message message(RTM_NEWLINK, 0, linkWith(link));
    message.nest(IFLA_AF_SPEC, [&] {
        message.nest(AF_INET6, [&] { message.putByte(IFLA_INET6_ADDR_GEN_MODE, IN6_ADDR_GEN_MODE_NONE); });
    });
    const auto asked = message.ask(network, "set a link's IPv6");
    // Where there is no IPv6 it needs none of this.
    return asked || asked.error().code == EAFNOSUPPORT ? Result<void>() : asked;
}

Result<void> forward(const Netlink &network, std::uint32_t link)
{
    Message message(RTM_NEWLINK, 0, linkWith(link));
    message.nest(IFLA_AF_SPEC, [&] {
        message.nest(AF_INET, [&] { message.nest(IFLA_INET_CONF, [&] { message.put(IPV4_DEVCONF_FORWARDING, 1); }); });
    });
    return message.ask(network, "set a link's forwarding");
}

Result<void> addAddress(const Netlink &network, std::uint32_t link, std::uint32_t address)
{
    ifaddrmsg header{};
    header.ifa_family = AF_INET;
    header.ifa_prefixlen = Subnet::prefix;
    header.ifa_index = link;
    Message message(RTM_NEWADDR, isNew, header);
    message.putAddress(IFA_LOCAL, address);
    message.putAddress(IFA_ADDRESS, address);
    return message.ask(network, "add an address");
}

Result<void> addDefaultRoute(const Netlink &network, std::uint32_t gateway)
{
    rtmsg header{};
    header.rtm_family = AF_INET;
    header.rtm_table = RT_TABLE_MAIN;
    header.rtm_protocol = RTPROT_STATIC;
    header.rtm_scope = RT_SCOPE_UNIVERSE;
    header.rtm_type = RTN_UNICAST;
    Message message(RTM_NEWROUTE, isNew, header);
    message.putAddress(RTA_GATEWAY, gateway);
    return message.ask(network, "add a route");
}

Result<bool> isFree(const Netlink &network, std::uint32_t address)
{
    rtmsg header{};
    header.rtm_family = AF_INET;
    header.rtm_dst_len = 32;
    header.rtm_flags = RTM_F_FIB_MATCH;
    Message message(RTM_GETROUTE, 0, header);
    message.putAddress(RTA_DST, address);
    int length = 0;
    const auto asked = message.ask(network, "find a route", [&length](const nlmsghdr &answer) {
        length = static_cast<const rtmsg *>(mnl_nlmsg_get_payload(&answer))->rtm_dst_len;
    });
    if (asked)
        return length == 0;
    const bool leadsNowhere = asked.error().code == ENETUNREACH || asked.error().code == EHOSTUNREACH;
    return leadsNowhere ? Result<bool>(true) : std::unexpected(asked.error());
}

} // namespace terrarium::links
