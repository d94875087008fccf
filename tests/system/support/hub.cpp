// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/hub.h"

#include <QFile>

#include <array>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace terrarium::test {
namespace {

constexpr int patience = 30'000;

bool isReady(const Fd &socket)
{
    pollfd waited{socket.get(), POLLIN, 0};
    return ::poll(&waited, 1, patience) == 1;
}

QByteArray heard(const Fd &socket)
{
    std::array<char, 64> text{};
    const auto size = isReady(socket) ? ::recv(socket.get(), text.data(), text.size(), 0) : 0;
    return {text.data(), std::max<qsizetype>(0, size)};
}

} // namespace

Hub::Hub() : m_socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0))
{
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    const auto file = QFile::encodeName(path());
    std::memcpy(&place.sun_path[0], file.constData(), static_cast<std::size_t>(file.size()));
    if (::bind(m_socket.get(), reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0 ||
        ::listen(m_socket.get(), 16) != 0 || ::chmod(file.constData(), 0777) != 0 ||
        ::chmod(QFile::encodeName(folder()).constData(), 0777) != 0)
        qFatal("no hub: %s", std::strerror(errno));
}

Reporter Hub::next() const
{
    if (!isReady(m_socket))
        return {};
    Fd socket(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
    ucred peer{};
    socklen_t size = sizeof peer;
    ::getsockopt(socket.get(), SOL_SOCKET, SO_PEERCRED, &peer, &size);
    const auto name = QString::fromUtf8(heard(socket));
    return {name, std::move(socket), peer.pid};
}

long tell(const Reporter &envoy, const QByteArray &order, const Fd &along)
{
    QByteArray text = order;
    iovec place{text.data(), static_cast<std::size_t>(text.size())};
    msghdr message{};
    message.msg_iov = &place;
    message.msg_iovlen = 1;
    std::array<char, CMSG_SPACE(sizeof(int))> room{};
    if (along) {
        message.msg_control = room.data();
        message.msg_controllen = room.size();
        cmsghdr *control = CMSG_FIRSTHDR(&message);
        const int fd = along.get();
        *control = {.cmsg_len = CMSG_LEN(sizeof fd), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS};
        std::memcpy(CMSG_DATA(control), &fd, sizeof fd);
    }
    if (::sendmsg(envoy.socket.get(), &message, MSG_NOSIGNAL) < 0)
        return -1;
    bool isNumber = false;
    const long answer = heard(envoy.socket).toLong(&isNumber);
    return isNumber ? answer : -1;
}

} // namespace terrarium::test
