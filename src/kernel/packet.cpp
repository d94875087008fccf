// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/packet.h"

#include <array>
#include <cstring>

#include <sys/socket.h>

namespace terrarium::packet {
namespace {

constexpr std::size_t filesRoom = CMSG_SPACE(mostFiles * sizeof(int));

/// Takes hold of every descriptor first: one that nobody holds would stay open.
void takeAttached(msghdr &header, Packet &packet)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET)
            continue;
        if (part->cmsg_type == SCM_RIGHTS) {
            std::vector<int> numbers((part->cmsg_len - CMSG_LEN(0)) / sizeof(int));
            std::memcpy(numbers.data(), CMSG_DATA(part), numbers.size() * sizeof(int));
            for (const int number : numbers)
                packet.files.emplace_back(number);
        }
        ucred credentials{};
        if (part->cmsg_type == SCM_CREDENTIALS && part->cmsg_len >= CMSG_LEN(sizeof credentials)) {
            std::memcpy(&credentials, CMSG_DATA(part), sizeof credentials);
            packet.sender = credentials.pid;
        }
    }
}

} // namespace

Result<std::pair<Fd, Fd>> pair()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) < 0)
        return failed("socketpair");
    return std::pair(Fd(ends[0]), Fd(ends[1]));
}

Result<void> askForSenders(int socket)
{
    const int on = 1;
    return ::setsockopt(socket, SOL_SOCKET, SO_PASSCRED, &on, sizeof on) == 0 ? Result<void>()
                                                                              : failed("setsockopt SO_PASSCRED");
}

Result<void> send(int socket, std::string_view text, std::span<const int> files, int flags)
{
    if (files.size() > mostFiles)
        return std::unexpected(Error{"sendmsg", EINVAL});
    iovec place{const_cast<char *>(text.data()), text.size()};
    alignas(cmsghdr) std::array<char, filesRoom> control{};
    msghdr header{};
    header.msg_iov = &place;
    header.msg_iovlen = 1;
    if (!files.empty()) {
        header.msg_control = control.data();
        header.msg_controllen = CMSG_SPACE(files.size_bytes());
        cmsghdr *part = CMSG_FIRSTHDR(&header);
        *part = {CMSG_LEN(files.size_bytes()), SOL_SOCKET, SCM_RIGHTS};
        std::memcpy(CMSG_DATA(part), files.data(), files.size_bytes());
    }
    const auto sent = ::sendmsg(socket, &header, flags | MSG_NOSIGNAL);
    return sent == static_cast<ssize_t>(text.size()) ? Result<void>() : failed("sendmsg");
}

Result<Packet> receive(int socket, std::size_t longest, int flags)
{
    Packet packet{std::string(longest, '\0'), {}, 0};
    iovec place{packet.text.data(), packet.text.size()};
    alignas(cmsghdr) std::array<char, filesRoom + CMSG_SPACE(sizeof(ucred))> control{};
    msghdr header{};
    header.msg_iov = &place;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    ssize_t size = 0;
    do
        size = ::recvmsg(socket, &header, flags | MSG_CMSG_CLOEXEC);
    while (size < 0 && errno == EINTR);
    if (size < 0)
        return failed("recvmsg");
    takeAttached(header, packet);
    if ((header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0)
        return std::unexpected(Error{"recvmsg", EPROTO});
    packet.text.resize(static_cast<std::size_t>(size));
    return packet;
}

} // namespace terrarium::packet
