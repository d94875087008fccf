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

/// What comes with a word: at most one of each, since the buffer has room for no more.
void takeAttached(msghdr &header, Word &word)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part; part = CMSG_NXTHDR(&header, part)) {
        ucred credentials{};
        int fd = -1;
        if (part->cmsg_type == SCM_CREDENTIALS && part->cmsg_len >= CMSG_LEN(sizeof credentials)) {
            std::memcpy(&credentials, CMSG_DATA(part), sizeof credentials);
            word.sender = credentials.pid;
        }
        if (part->cmsg_type == SCM_RIGHTS && part->cmsg_len >= CMSG_LEN(sizeof fd)) {
            std::memcpy(&fd, CMSG_DATA(part), sizeof fd);
            word.passed = Fd(fd);
        }
    }
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
    send(type, value, -1);
}

void Cord::pass(Word::Type type, const Fd &passed) const
{
    send(type, 0, passed.get());
}

void Cord::send(Word::Type type, std::int32_t value, int passed) const
{
    Written written{static_cast<std::int32_t>(type), value};
    iovec place{&written, sizeof written};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof passed)> control{};
    msghdr header{};
    header.msg_iov = &place;
    header.msg_iovlen = 1;
    if (passed >= 0) {
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        cmsghdr *part = CMSG_FIRSTHDR(&header);
        part->cmsg_level = SOL_SOCKET;
        part->cmsg_type = SCM_RIGHTS;
        part->cmsg_len = CMSG_LEN(sizeof passed);
        std::memcpy(CMSG_DATA(part), &passed, sizeof passed);
    }
    (void)::sendmsg(m_socket.get(), &header, MSG_NOSIGNAL);
}

std::optional<Word> Cord::receive() const
{
    Written written{};
    iovec place{&written, sizeof written};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(ucred)) + CMSG_SPACE(sizeof(int))> control{};
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
    Word word{static_cast<Word::Type>(written.type), written.value};
    takeAttached(header, word);
    return word;
}

} // namespace terrarium
