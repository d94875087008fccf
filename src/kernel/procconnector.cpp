// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/procconnector.h"

#include <array>
#include <cstring>
#include <optional>
#include <span>

#include <linux/cn_proc.h>
#include <linux/connector.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr int receiveBuffer = 4 << 20;

/// A request or an event as it is on the socket: both headers, then the payload.
template <typename Payload> struct [[gnu::packed]] Packet {
    nlmsghdr netlink;
    std::uint32_t index, value, sequence, acknowledge;
    std::uint16_t length, flags;
    Payload payload;
};

template <typename Payload> bool send(int socket, std::uint32_t mark, const Payload &payload)
{
    Packet<Payload> packet{};
    packet.netlink.nlmsg_len = sizeof packet;
    packet.netlink.nlmsg_type = NLMSG_DONE;
    packet.index = CN_IDX_PROC;
    packet.value = CN_VAL_PROC;
    packet.acknowledge = mark;
    packet.length = sizeof payload;
    packet.payload = payload;
    return ::send(socket, &packet, sizeof packet, 0) == sizeof packet;
}

struct Received {
    std::uint32_t mark = 0;
    proc_event event{};
};

std::optional<Received> decode(std::span<const char> bytes)
{
    Packet<proc_event> packet{};
    constexpr auto headers = sizeof packet - sizeof packet.payload;
    if (bytes.size() < headers + offsetof(proc_event, event_data))
        return std::nullopt;
    std::memcpy(&packet, bytes.data(), std::min(bytes.size(), sizeof packet));
    if (packet.index != CN_IDX_PROC || packet.value != CN_VAL_PROC)
        return std::nullopt;
    return Received{packet.acknowledge, packet.payload};
}

/// Threads come and go as changes of their process.
std::optional<ProcEvent> translated(const proc_event &event)
{
    using enum ProcEvent::Type;
    const auto &data = event.event_data;
    switch (event.what) {
    case PROC_EVENT_FORK:
        return ProcEvent{data.fork.child_pid == data.fork.child_tgid ? Born : Changed, data.fork.child_tgid};
    case PROC_EVENT_EXIT:
        return ProcEvent{data.exit.process_pid == data.exit.process_tgid ? Exited : Changed, data.exit.process_tgid};
    case PROC_EVENT_EXEC:
        return ProcEvent{Changed, data.exec.process_tgid};
    case PROC_EVENT_UID:
    case PROC_EVENT_GID:
        return ProcEvent{Changed, data.id.process_tgid};
    case PROC_EVENT_SID:
        return ProcEvent{Changed, data.sid.process_tgid};
    case PROC_EVENT_COMM:
        return ProcEvent{Changed, data.comm.process_tgid};
    default:
        return std::nullopt;
    }
}

/// The kernel answers within send(2), so an answer that is not there yet never comes: outside of the initial user and
/// PID namespaces it says nothing at all. The answer bears our mark and one (cn_proc_mcast_ctl in
/// drivers/connector/cn_proc.c); others' answers come here too.
bool isAnswered(int socket, std::uint32_t mark)
{
    std::array<char, 512> buffer;
    for (;;) {
        const auto size = ::recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (size < 0)
            return false;
        const auto received = decode({buffer.data(), static_cast<std::size_t>(size)});
        if (received && received->event.what == PROC_EVENT_NONE && received->mark == mark + 1)
            return received->event.event_data.ack.err == 0;
    }
}

/// Since Linux 6.6 the kernel leaves out what is not asked for; before, it overlooks a request of this length.
void askForLess(int socket, std::uint32_t mark)
{
    proc_input wish{};
    wish.mcast_op = PROC_CN_MCAST_LISTEN;
    wish.event_type = static_cast<proc_cn_event>(PROC_EVENT_FORK | PROC_EVENT_EXEC | PROC_EVENT_EXIT | PROC_EVENT_UID |
                                                 PROC_EVENT_GID | PROC_EVENT_SID | PROC_EVENT_COMM);
    (void)send(socket, mark, wish);
}

} // namespace

Result<ProcConnector> ProcConnector::open()
{
    Fd socket(::socket(PF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_CONNECTOR));
    if (!socket)
        return failed("open proc connector");
    if (::setsockopt(socket.get(), SOL_SOCKET, SO_RCVBUFFORCE, &receiveBuffer, sizeof receiveBuffer) < 0)
        (void)::setsockopt(socket.get(), SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = CN_IDX_PROC;
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        return failed("join proc connector");
    const auto mark = static_cast<std::uint32_t>(::getpid());
    if (!send(socket.get(), mark, PROC_CN_MCAST_LISTEN))
        return failed("listen to proc connector");
    if (!isAnswered(socket.get(), mark))
        return std::unexpected(Error{"listen to proc connector", EPERM});
    askForLess(socket.get(), mark);
    return ProcConnector(std::move(socket));
}

Result<ProcEvents> ProcConnector::read()
{
    ProcEvents news;
    std::array<char, 512> buffer;
    for (;;) {
        const auto size = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (size >= 0) {
            const auto received = decode({buffer.data(), static_cast<std::size_t>(size)});
            if (const auto event = received ? translated(received->event) : std::nullopt)
                news.events.push_back(*event);
        } else if (errno == ENOBUFS) {
            news.lost = true;
        } else if (errno == EAGAIN) {
            return news;
        } else if (errno != EINTR) {
            return failed("read proc connector");
        }
    }
}

} // namespace terrarium
