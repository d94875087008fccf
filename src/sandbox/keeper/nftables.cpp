// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/nftables.h"

#include <arpa/inet.h>
#include <array>
#include <libmnl/libmnl.h>
#include <libnftnl/chain.h>
#include <libnftnl/common.h>
#include <libnftnl/expr.h>
#include <libnftnl/rule.h>
#include <libnftnl/table.h>
#include <net/if.h>
#include <netinet/ip.h>

#include <linux/netfilter.h>
#include <linux/netfilter/nf_conntrack_tuple_common.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/rtnetlink.h>

namespace terrarium {
namespace {

constexpr std::size_t roomForAll = 32U << 10U;
constexpr std::size_t roomForOne = 2U << 10U;

template <typename Value, void (*free)(const Value *)> struct FreeBy {
    void operator()(Value *value) const { free(value); }
};
using Table = std::unique_ptr<nftnl_table, FreeBy<nftnl_table, nftnl_table_free>>;
using Chain = std::unique_ptr<nftnl_chain, FreeBy<nftnl_chain, nftnl_chain_free>>;

nftnl_expr *expression(const char *name, std::initializer_list<std::pair<std::uint16_t, std::uint32_t>> values)
{
    nftnl_expr *made = nftnl_expr_alloc(name);
    for (const auto &[attribute, value] : values)
        nftnl_expr_set_u32(made, attribute, value);
    return made;
}

} // namespace

void NftRule::Free::operator()(nftnl_rule *rule) const
{
    nftnl_rule_free(rule);
}

NftRule::NftRule() : m_rule(nftnl_rule_alloc())
{
}

void NftRule::add(nftnl_expr *expression)
{
    nftnl_rule_add_expr(m_rule.get(), expression);
}

void NftRule::compare(std::uint32_t how, const void *value, std::uint32_t size)
{
    nftnl_expr *made = expression("cmp", {{NFTNL_EXPR_CMP_SREG, NFT_REG_1}, {NFTNL_EXPR_CMP_OP, how}});
    nftnl_expr_set(made, NFTNL_EXPR_CMP_DATA, value, size);
    add(made);
}

void NftRule::compareLink(std::uint32_t key, std::uint32_t how, const std::string &link)
{
    std::array<char, IFNAMSIZ> name{};
    link.copy(name.data(), name.size() - 1);
    add(expression("meta", {{NFTNL_EXPR_META_KEY, key}, {NFTNL_EXPR_META_DREG, NFT_REG_1}}));
    compare(how, name.data(), name.size());
}

void NftRule::compareAddress(std::uint32_t offset, std::uint32_t how, std::uint32_t address)
{
    const auto written = htonl(address);
    add(expression("payload", {{NFTNL_EXPR_PAYLOAD_BASE, NFT_PAYLOAD_NETWORK_HEADER},
                               {NFTNL_EXPR_PAYLOAD_OFFSET, offset},
                               {NFTNL_EXPR_PAYLOAD_LEN, sizeof written},
                               {NFTNL_EXPR_PAYLOAD_DREG, NFT_REG_1}}));
    compare(how, &written, sizeof written);
}

void NftRule::decide(std::uint32_t verdict)
{
    add(expression("immediate", {{NFTNL_EXPR_IMM_DREG, NFT_REG_VERDICT}, {NFTNL_EXPR_IMM_VERDICT, verdict}}));
}

NftRule &NftRule::cameBy(const std::string &link)
{
    compareLink(NFT_META_IIFNAME, NFT_CMP_EQ, link);
    return *this;
}

NftRule &NftRule::cameByOther(const std::string &link)
{
    compareLink(NFT_META_IIFNAME, NFT_CMP_NEQ, link);
    return *this;
}

NftRule &NftRule::leavesByOther(const std::string &link)
{
    compareLink(NFT_META_OIFNAME, NFT_CMP_NEQ, link);
    return *this;
}

NftRule &NftRule::isFrom(std::uint32_t address)
{
    compareAddress(offsetof(iphdr, saddr), NFT_CMP_EQ, address);
    return *this;
}

NftRule &NftRule::isFromOther(std::uint32_t address)
{
    compareAddress(offsetof(iphdr, saddr), NFT_CMP_NEQ, address);
    return *this;
}

NftRule &NftRule::isTo(std::uint32_t address)
{
    compareAddress(offsetof(iphdr, daddr), NFT_CMP_EQ, address);
    return *this;
}

NftRule &NftRule::isToThisMachine()
{
    constexpr std::uint32_t local = RTN_LOCAL;
    add(expression("fib", {{NFTNL_EXPR_FIB_RESULT, NFT_FIB_RESULT_ADDRTYPE},
                           {NFTNL_EXPR_FIB_FLAGS, NFTA_FIB_F_DADDR},
                           {NFTNL_EXPR_FIB_DREG, NFT_REG_1}}));
    compare(NFT_CMP_EQ, &local, sizeof local);
    return *this;
}

NftRule &NftRule::answers()
{
    constexpr std::uint8_t reply = IP_CT_DIR_REPLY;
    add(expression("ct", {{NFTNL_EXPR_CT_KEY, NFT_CT_DIRECTION}, {NFTNL_EXPR_CT_DREG, NFT_REG_1}}));
    compare(NFT_CMP_EQ, &reply, sizeof reply);
    return *this;
}

NftRule &NftRule::drop()
{
    decide(NF_DROP);
    return *this;
}

NftRule &NftRule::accept()
{
    decide(NF_ACCEPT);
    return *this;
}

NftRule &NftRule::masquerade()
{
    add(expression("masq", {}));
    return *this;
}

NftRule &NftRule::copyTo(std::uint32_t address)
{
    const auto written = htonl(address);
    nftnl_expr *made = expression("immediate", {{NFTNL_EXPR_IMM_DREG, NFT_REG_1}});
    nftnl_expr_set(made, NFTNL_EXPR_IMM_DATA, &written, sizeof written);
    add(made);
    add(expression("dup", {{NFTNL_EXPR_DUP_SREG_ADDR, NFT_REG_1}}));
    return *this;
}

NftBatch::NftBatch(std::string table) : m_table(std::move(table)), m_messages(roomForAll)
{
    take(nftnl_batch_begin(room(), 0));
}

char *NftBatch::room()
{
    return m_messages.data() + m_used;
}

nlmsghdr *NftBatch::begin(std::uint16_t type, std::uint8_t family, int flags)
{
    m_last = nftnl_nlmsg_build_hdr(room(), type, family, static_cast<std::uint16_t>(NLM_F_CREATE | flags), 0);
    return m_last;
}

void NftBatch::take(const nlmsghdr *message)
{
    m_used += NLMSG_ALIGN(message->nlmsg_len);
    if (m_messages.size() - m_used < roomForOne)
        std::abort(); // what is sent here has a known size
}

void NftBatch::addTable(std::uint8_t family)
{
    const Table table(nftnl_table_alloc());
    nftnl_table_set_u32(table.get(), NFTNL_TABLE_FAMILY, family);
    nftnl_table_set_str(table.get(), NFTNL_TABLE_NAME, m_table.c_str());
    nftnl_table_set_u32(table.get(), NFTNL_TABLE_FLAGS, NFT_TABLE_F_OWNER);
    auto *message = begin(NFT_MSG_NEWTABLE, family, NLM_F_EXCL);
    nftnl_table_nlmsg_build_payload(message, table.get());
    take(message);
}

void NftBatch::addChain(const NftChain &wanted)
{
    const Chain chain(nftnl_chain_alloc());
    nftnl_chain_set_str(chain.get(), NFTNL_CHAIN_TABLE, m_table.c_str());
    nftnl_chain_set_str(chain.get(), NFTNL_CHAIN_NAME, wanted.name);
    nftnl_chain_set_str(chain.get(), NFTNL_CHAIN_TYPE, wanted.type);
    nftnl_chain_set_u32(chain.get(), NFTNL_CHAIN_HOOKNUM, wanted.hook);
    nftnl_chain_set_s32(chain.get(), NFTNL_CHAIN_PRIO, wanted.priority);
    auto *message = begin(NFT_MSG_NEWCHAIN, wanted.family, NLM_F_EXCL);
    nftnl_chain_nlmsg_build_payload(message, chain.get());
    take(message);
}

void NftBatch::addRule(const NftChain &chain, const NftRule &rule)
{
    nftnl_rule *made = rule.m_rule.get();
    nftnl_rule_set_str(made, NFTNL_RULE_TABLE, m_table.c_str());
    nftnl_rule_set_str(made, NFTNL_RULE_CHAIN, chain.name);
    nftnl_rule_set_u32(made, NFTNL_RULE_FAMILY, chain.family);
    auto *message = begin(NFT_MSG_NEWRULE, chain.family, NLM_F_APPEND);
    nftnl_rule_nlmsg_build_payload(message, made);
    take(message);
}

Result<void> NftBatch::commit(const Netlink &filter)
{
    m_last->nlmsg_flags |= NLM_F_ACK;
    take(nftnl_batch_end(room(), 0));
    return filter.ask({m_messages.data(), m_used}, "add rules of nftables");
}

} // namespace terrarium
