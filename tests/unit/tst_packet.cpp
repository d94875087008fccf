// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/packet.h"

#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

ino_t inode(int file)
{
    struct stat facts{};
    return ::fstat(file, &facts) == 0 ? facts.st_ino : 0;
}

std::size_t openFiles()
{
    std::size_t count = 0;
    for (int file = 0; file < 1024; ++file)
        count += ::fcntl(file, F_GETFD) >= 0 ? 1 : 0;
    return count;
}

} // namespace

/// What goes through a socket at once.
class TestPacket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arrivesAsItWasSent_data();
    void arrivesAsItWasSent();
    void tellsWhoSentIt();
    void isEmptyAtTheEnd();
    void isNotWaitedForWhereThatIsAsked();
    void tooLongOnesAreRefusedAndLeaveNothingOpen();
    void moreFilesThanTheKernelTakesAreNotSent();
};

void TestPacket::arrivesAsItWasSent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("files");
    QTest::newRow("text") << "words"_ba << 0;
    QTest::newRow("with a zero in it") << "a\0b"_ba << 0;
    QTest::newRow("one file") << "+"_ba << 1;
    QTest::newRow("as many files as the kernel takes") << "+"_ba << 253;
}

void TestPacket::arrivesAsItWasSent()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, files);
    const auto ends = packet::pair();
    QVERIFY(ends);
    const Fd file(::open("/dev/null", O_PATH | O_CLOEXEC));
    const std::vector<int> numbers(static_cast<std::size_t>(files), file.get());
    QVERIFY(packet::send(ends->first.get(), text.toStdString(), numbers));

    const auto packet = packet::receive(ends->second.get(), 16);
    QVERIFY(packet);
    QCOMPARE(packet->text, text.toStdString());
    QCOMPARE(packet->sender, 0);
    QCOMPARE(packet->files.size(), numbers.size());
    for (const auto &received : packet->files) {
        QCOMPARE(inode(received.get()), inode(file.get()));
        QCOMPARE(::fcntl(received.get(), F_GETFD), FD_CLOEXEC);
    }
}

void TestPacket::tellsWhoSentIt()
{
    const auto ends = packet::pair();
    QVERIFY(packet::askForSenders(ends->second.get()));
    const Fd file(::open("/dev/null", O_PATH | O_CLOEXEC));
    QVERIFY(packet::send(ends->first.get(), "x", std::array{file.get()}));
    const auto packet = packet::receive(ends->second.get(), 1);
    QVERIFY(packet);
    QCOMPARE(packet->sender, ::getpid());
    QCOMPARE(packet->files.size(), 1U);
}

void TestPacket::isEmptyAtTheEnd()
{
    auto ends = packet::pair();
    {
        const Fd closed = std::move(ends->first);
    }
    const auto packet = packet::receive(ends->second.get(), 1);
    QVERIFY(packet);
    QVERIFY(packet->text.empty());
}

void TestPacket::isNotWaitedForWhereThatIsAsked()
{
    const auto ends = packet::pair();
    const auto packet = packet::receive(ends->first.get(), 1, MSG_DONTWAIT);
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, EAGAIN);
}

void TestPacket::tooLongOnesAreRefusedAndLeaveNothingOpen()
{
    const auto ends = packet::pair();
    const Fd file(::open("/dev/null", O_PATH | O_CLOEXEC));
    QVERIFY(packet::send(ends->first.get(), "four", std::array{file.get()}));
    const auto before = openFiles();
    const auto packet = packet::receive(ends->second.get(), 3);
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, EPROTO);
    QCOMPARE(openFiles(), before);
}

void TestPacket::moreFilesThanTheKernelTakesAreNotSent()
{
    const auto ends = packet::pair();
    const std::vector<int> numbers(packet::mostFiles + 1, ends->first.get());
    const auto sent = packet::send(ends->first.get(), "x", numbers);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, EINVAL);
}

QTEST_APPLESS_MAIN(TestPacket)
#include "tst_packet.moc"
