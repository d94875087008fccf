// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/netlink.h"

#include <array>
#include <libmnl/libmnl.h>

#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace terrarium {

Result<Netlink> Netlink::open(int protocol)
{
    Fd socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol));
    if (!socket)
        return failed("open netlink");
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        return failed("bind netlink");
    return Netlink(std::move(socket));
}

Result<void> Netlink::ask(std::span<const char> messages, const char *what, const Reader &read) const
{
    if (::send(m_socket.get(), messages.data(), messages.size(), 0) < 0)
        return failed(what);
    alignas(nlmsghdr) std::array<char, 32U << 10U> answer;
    for (;;) {
        const auto size = ::recv(m_socket.get(), answer.data(), answer.size(), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return failed(what);
        int left = static_cast<int>(size);
        for (const auto *message = reinterpret_cast<const nlmsghdr *>(answer.data()); mnl_nlmsg_ok(message, left);
             message = mnl_nlmsg_next(message, &left)) {
            if (message->nlmsg_type != NLMSG_ERROR) {
                if (read)
                    read(*message);
                continue;
            }
            const int error = static_cast<const nlmsgerr *>(mnl_nlmsg_get_payload(message))->error;
            return error == 0 ? Result<void>() : std::unexpected(Error{what, -error});
        }
    }
}

Result<Fd> Netlink::network() const
{
    Fd network(::ioctl(m_socket.get(), SIOCGSKNS));
    return network ? Result<Fd>(std::move(network)) : failed("find a socket's network");
}

} // namespace terrarium
