// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keepercall.h"

#include "broker/keeperclient.h"
#include "sandbox/launchspecjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr qsizetype longestMessage = 128 << 10;

/// At most one, since the buffer has room for no more.
Fd passedWith(msghdr &header)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part; part = CMSG_NXTHDR(&header, part)) {
        int fd = -1;
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS || part->cmsg_len < CMSG_LEN(sizeof fd))
            continue;
        std::memcpy(&fd, CMSG_DATA(part), sizeof fd);
        return Fd(fd);
    }
    return Fd();
}

} // namespace

KeeperCall::KeeperCall(pid_t keeper, Fd socket, QObject *parent)
    : QObject(parent), m_news(socket.get(), QSocketNotifier::Read)
{
    m_found.pid = keeper;
    m_found.control = std::move(socket);
    connect(&m_news, &QSocketNotifier::activated, this, &KeeperCall::listen);
}

/// Nothing comes after the greeting before something is ordered, so no message of the client's is taken away here.
void KeeperCall::listen()
{
    Message message = receive();
    if (!message.isThere)
        return;
    if (message.text.isEmpty())
        return end(&KeeperCall::failed);
    read(std::move(message));
}

KeeperCall::Message KeeperCall::receive() const
{
    Message message{QByteArray(longestMessage, Qt::Uninitialized), Fd()};
    iovec text{message.text.data(), static_cast<std::size_t>(message.text.size())};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr header{};
    header.msg_iov = &text;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    const auto size = ::recvmsg(m_found.control.get(), &header, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    message.isThere = size >= 0 || (errno != EAGAIN && errno != EINTR);
    if (size >= 0)
        message.passed = passedWith(header);
    const bool isWhole = size > 0 && (header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) == 0;
    message.text.resize(isWhole ? size : 0);
    return message;
}

void KeeperCall::read(Message message)
{
    switch (m_messages++) {
    case 0:
        return readHello(std::move(message));
    case 1:
        return readSpec(message.text);
    default:
        m_found.tape = message.text;
        end(message.text.size() == m_tapeSize ? &KeeperCall::answered : &KeeperCall::failed);
    }
}

void KeeperCall::readHello(Message message)
{
    const QJsonObject hello = QJsonDocument::fromJson(message.text).object();
    const QString event = hello.value("event"_L1).toString();
    m_found.first = KeeperClient::processIn(hello);
    m_found.isFrozen = hello.value("frozen"_L1).toBool();
    m_found.begun = QDateTime::fromSecsSinceEpoch(hello.value("begun"_L1).toInteger());
    m_found.master = std::move(message.passed);
    m_tapeSize = hello.value("tape"_L1).toInteger();
    if (event != "hello"_L1 || m_found.first.pid <= 0)
        end(event == "busy"_L1 ? &KeeperCall::busy : &KeeperCall::failed);
}

void KeeperCall::readSpec(const QByteArray &text)
{
    auto spec = launchSpecFromJson({text.constData(), static_cast<std::size_t>(text.size())});
    if (!spec)
        return end(&KeeperCall::failed);
    m_found.spec = std::move(*spec);
    if (m_tapeSize == 0)
        end(&KeeperCall::answered);
}

/// Whoever hears of it may take what was found and delete this object.
void KeeperCall::end(void (KeeperCall::*signal)())
{
    m_news.setEnabled(false);
    Q_EMIT(this->*signal)();
}

} // namespace terrarium
