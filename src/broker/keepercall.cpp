// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keepercall.h"

#include "broker/keeperclient.h"
#include "sandbox/launchspecjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

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
    auto packet = doors::receiveGreeting(m_found.control.get());
    if (!packet && packet.error().code == EAGAIN)
        return;
    if (!packet || packet->text.empty())
        return end(&KeeperCall::failed);
    read(std::move(*packet));
}

void KeeperCall::read(Packet packet)
{
    const auto text = QByteArray::fromStdString(packet.text);
    switch (m_messages++) {
    case 0:
        return readHello(text, std::move(packet.files));
    case 1:
        return readSpec(text);
    default:
        m_found.tape = text;
        end(text.size() == m_tapeSize ? &KeeperCall::answered : &KeeperCall::failed);
    }
}

void KeeperCall::readHello(const QByteArray &text, std::vector<Fd> passed)
{
    const QJsonObject hello = QJsonDocument::fromJson(text).object();
    const QString event = hello.value("event"_L1).toString();
    m_found.first = KeeperClient::processIn(hello);
    m_found.isFrozen = hello.value("frozen"_L1).toBool();
    m_found.begun = QDateTime::fromSecsSinceEpoch(hello.value("begun"_L1).toInteger());
    if (!passed.empty())
        m_found.master = std::move(passed.front());
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
