// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/cord.h"

#include <array>
#include <cstring>

#include <sys/socket.h>

namespace terrarium {
namespace {

struct Written {
    std::int32_t type;
    std::int32_t value;
};

pid_t senderOf(msghdr &header)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_CREDENTIALS)
            continue;
        ucred credentials{};
        std::memcpy(&credentials, CMSG_DATA(part), sizeof credentials);
        return credentials.pid;
    }
    return 0;
}

} // namespace

Result<std::pair<Cord, Cord>> Cord::make()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) < 0)
        return failed("socketpair");
    auto pair = std::pair(Cord(ends[0]), Cord(ends[1]));
    const int on = 1;
    if (::setsockopt(ends[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on) < 0)
        return failed("setsockopt SO_PASSCRED");
    return pair;
}

void Cord::send(Word::Type type, std::int32_t value) const
{
    const Written written{static_cast<std::int32_t>(type), value};
    (void)::send(m_socket.get(), &written, sizeof written, MSG_NOSIGNAL);
}

std::optional<Word> Cord::receive() const
{
    Written written{};
    iovec place{&written, sizeof written};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(ucred))> control{};
    msghdr header{};
    header.msg_iov = &place;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    ssize_t size = 0;
    do
        size = ::recvmsg(m_socket.get(), &header, MSG_CMSG_CLOEXEC);
    while (size < 0 && errno == EINTR);
    if (size != sizeof written)
        return std::nullopt;
    return Word{static_cast<Word::Type>(written.type), written.value, senderOf(header)};
}

} // namespace terrarium
