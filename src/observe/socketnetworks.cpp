// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/socketnetworks.h"

#include "kernel/nsfs.h"
#include "kernel/pidfd.h"
#include "kernel/sockets.h"

#include <fcntl.h>
#include <sys/socket.h>

namespace terrarium {
namespace {

/// The reader's own network, by a socket of its own.
struct Own {
    std::optional<std::uint64_t> cookie;
    std::optional<std::uint64_t> id;
    Inode inode = 0;
};

Own own()
{
    Own own;
    const Fd network(::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
    const Fd socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!network || !socket)
        return own;
    own.cookie = sockets::networkCookie(socket.get());
    own.id = nsfs::id(network.get());
    own.inode = nsfs::identity(network.get()).value_or(nsfs::Identity()).inode;
    return own;
}

} // namespace

SocketNetworks::SocketNetworks(const Snapshot &snapshot) : m_snapshot(snapshot)
{
    const auto [cookie, id, inode] = own();
    m_cookiesAreIds = cookie && cookie == id;
    if (cookie)
        m_cookies.emplace(*cookie, inode);
    if (!m_cookiesAreIds)
        return;
    for (const auto &ns : snapshot.namespaces())
        if (ns->key.kind == Kind::Net && ns->id)
            m_cookies.emplace(*ns->id, ns->key.inode);
}

void SocketNetworks::turnTo(Pid pid, Pid thread)
{
    m_pid = pid;
    m_thread = thread;
    m_process.reset();
}

std::optional<SocketNetworks::Network> SocketNetworks::of(int descriptor, std::uint64_t socket)
{
    if (const auto known = m_networks.find(socket); known != m_networks.end())
        return Network{known->second};
    auto network = look(descriptor, socket);
    if (network)
        m_networks.emplace(socket, network->inode);
    else
        m_unknown.insert(socket);
    return network;
}

std::optional<SocketNetworks::Network> SocketNetworks::look(int descriptor, std::uint64_t socket)
{
    if (!m_process)
        m_process = (m_thread == 0 ? pidfd::open(m_pid) : pidfd::openThread(m_thread)).value_or(Fd());
    const auto copy = *m_process ? pidfd::copyOf(*m_process, descriptor) : std::unexpected(0);
    // Another process may have the PID by now, or the process another file.
    const auto identity = copy ? nsfs::identity(copy->get()) : std::unexpected(Error{});
    if (!identity || identity->inode != socket)
        return std::nullopt;
    if (const auto inFlight = sockets::descriptorsInFlight(copy->get()))
        m_inFlight.emplace(socket, inFlight);
    const auto cookie = sockets::networkCookie(copy->get());
    if (!cookie)
        return std::nullopt;
    if (const auto known = m_cookies.find(*cookie); known != m_cookies.end())
        return Network{known->second};
    return ask(*copy, *cookie);
}

std::optional<SocketNetworks::Network> SocketNetworks::ask(const Fd &copy, std::uint64_t cookie)
{
    auto fd = sockets::network(copy.get());
    const auto identity = fd ? nsfs::identity(fd->get()) : std::unexpected(fd.error());
    if (!identity) {
        // An id that is none of the snapshot's: a network in which nobody is, or nobody whom the reader may see.
        if (m_cookiesAreIds)
            m_cookies.emplace(cookie, 0);
        return m_cookiesAreIds ? std::optional(Network{}) : std::nullopt;
    }
    m_cookies.emplace(cookie, identity->inode);
    if (m_snapshot.find(Kind::Net, identity->inode))
        return Network{identity->inode};
    return Network{identity->inode, std::move(*fd)};
}

} // namespace terrarium
