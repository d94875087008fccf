// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/netlink.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct nftnl_expr;
struct nftnl_rule;

namespace terrarium {

struct NftChain {
    std::uint8_t family; ///< NFPROTO_IPV4 or its like
    const char *name;
    const char *type; ///< "filter" or "nat"
    std::uint32_t hook;
    std::int32_t priority;
};

/// One rule: whatever meets all its conditions, in the order in which they were said.
class NftRule {
public:
    NftRule();
    [[nodiscard]] NftRule &cameBy(const std::string &link);
    [[nodiscard]] NftRule &cameByOther(const std::string &link);
    [[nodiscard]] NftRule &leavesByOther(const std::string &link);
    [[nodiscard]] NftRule &isFrom(std::uint32_t address);
    [[nodiscard]] NftRule &isFromOther(std::uint32_t address);
    [[nodiscard]] NftRule &isTo(std::uint32_t address);
    [[nodiscard]] NftRule &isToThisMachine();
    [[nodiscard]] NftRule &answers(); ///< whoever began the connection is at its other end
    [[nodiscard]] NftRule &drop();
    [[nodiscard]] NftRule &accept();
    [[nodiscard]] NftRule &masquerade();
    [[nodiscard]] NftRule &copyTo(std::uint32_t address); ///< as if this machine itself had sent it there

private:
    friend class NftBatch;
    void add(nftnl_expr *expression);
    void compare(std::uint32_t how, const void *value, std::uint32_t size);
    void compareLink(std::uint32_t key, std::uint32_t how, const std::string &link);
    void compareAddress(std::uint32_t offset, std::uint32_t how, std::uint32_t address);
    void decide(std::uint32_t verdict);

    struct Free {
        void operator()(nftnl_rule *rule) const;
    };
    std::unique_ptr<nftnl_rule, Free> m_rule;
};

/// Tables of one name, chains and rules, that the kernel takes all together or not at all. The tables are the socket's:
/// nobody else may change them, and they go with its last descriptor (NFT_TABLE_F_OWNER, Linux 5.12).
class NftBatch {
public:
    explicit NftBatch(std::string table);

    void addTable(std::uint8_t family);
    void addChain(const NftChain &chain);
    void addRule(const NftChain &chain, const NftRule &rule);
    [[nodiscard]] Result<void> commit(const Netlink &filter);

private:
    [[nodiscard]] char *room();
    [[nodiscard]] nlmsghdr *begin(std::uint16_t type, std::uint8_t family, int flags);
    void take(const nlmsghdr *message);

    std::string m_table;
    std::vector<char> m_messages;
    std::size_t m_used = 0;
    nlmsghdr *m_last = nullptr;
};

} // namespace terrarium
