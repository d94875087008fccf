// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probeconnect.h"

#include "kernel/fd.h"

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <netinet/in.h>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace terrarium {
namespace {

constexpr int patience = 1000; // milliseconds

int outcomeOf(const Fd &socket)
{
    pollfd waited{socket.get(), POLLOUT, 0};
    if (::poll(&waited, 1, patience) == 0)
        return ETIMEDOUT;
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &size) < 0 ? errno : error;
}

} // namespace

int connectToSocket(const std::string &path)
{
    sockaddr_un address{};
    if (path.size() >= sizeof address.sun_path)
        return ENAMETOOLONG;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    const bool isAbstract = path.starts_with('@');
    if (isAbstract)
        address.sun_path[0] = '\0';
    const auto size = offsetof(sockaddr_un, sun_path) + path.size() + (isAbstract ? 0 : 1);
    const Fd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const auto *general = reinterpret_cast<const sockaddr *>(&address);
    return socket && ::connect(socket.get(), general, static_cast<socklen_t>(size)) == 0 ? 0 : errno;
}

int connectToPort(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket)
        return errno;
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return 0;
    return errno == EINPROGRESS ? outcomeOf(socket) : errno;
}

bool isReached(int error)
{
    return error == 0 || error == EAGAIN || error == EPROTOTYPE;
}

} // namespace terrarium
