// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/packet.h"
#include "sandbox/keeper/channel.h"

#include <QTest>

#include <sys/socket.h>

using namespace terrarium;

/// What a keeper tells whoever started it.
class TestChannel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isHeard();
    void doesNotWaitForWhoDoesNotRead();
};

void TestChannel::isHeard()
{
    const auto ends = packet::pair();
    Channel(ends->first.get(), Channel::brief).tellStep(3);
    QCOMPARE(packet::receive(ends->second.get(), 100)->text, R"({"event":"step","index":3})");
}

/// Who has the other end may have filled this one.
void TestChannel::doesNotWaitForWhoDoesNotRead()
{
    const auto ends = packet::pair();
    while (packet::send(ends->first.get(), "x", {}, MSG_DONTWAIT)) {
    }
    Channel(ends->first.get(), Channel::Patience(1)).tellStep(3);
    while (const auto packet = packet::receive(ends->second.get(), 100, MSG_DONTWAIT))
        QCOMPARE(packet->text, "x");
}

QTEST_APPLESS_MAIN(TestChannel)
#include "tst_channel.moc"
