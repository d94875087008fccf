// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/sockets.h"

#include "kernel/text.h"

#include <array>

#include <fcntl.h>
#include <linux/sockios.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace terrarium::sockets {

std::optional<std::uint64_t> networkCookie(int socket)
{
    std::uint64_t cookie = 0;
    socklen_t size = sizeof cookie;
    if (::getsockopt(socket, SOL_SOCKET, SO_NETNS_COOKIE, &cookie, &size) < 0)
        return std::nullopt;
    return cookie;
}

Result<Fd> network(int socket)
{
    Fd fd(::ioctl(socket, SIOCGSKNS));
    if (!fd)
        return failed("ask network of socket");
    return fd;
}

std::uint32_t descriptorsInFlight(int socket)
{
    pollfd one{socket, POLLIN, 0};
    if (::poll(&one, 1, 0) <= 0)
        return 0;
    const Fd file(::open(("/proc/thread-self/fdinfo/" + std::to_string(socket)).c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 1024> text;
    const auto size = ::read(file.get(), text.data(), text.size());
    std::string_view rest(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    while (!rest.empty()) {
        auto line = takeUntil(rest, '\n');
        if (takeWord(line) == "scm_fds:")
            return toNumber<std::uint32_t>(takeWord(line)).value_or(0);
    }
    return 0;
}

} // namespace terrarium::sockets
