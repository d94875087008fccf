// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproc.h"
#include "observe/session.h"

#include <QTest>

#include <thread>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace terrarium;

namespace {

/// A session on its own thread and the reader's end of its stream.
class Talk {
public:
    explicit Talk(const FakeProc &proc, Depth depth = Depth::Full, int type = SOCK_STREAM, int leash = -1)
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends.data()) < 0)
            qFatal("no socket pair");
        m_reader = Fd(ends[0]);
        m_thread = std::jthread([this, depth, leash, path = proc.path(), end = Fd(ends[1])] {
            m_result = Session(LiveObserver::start({path, 1, depth}).value(), end.get(), end.get(), leash).run();
        });
    }

    void send(const std::string &frame) const
    {
        (void)!::send(m_reader.get(), frame.data(), frame.size(), MSG_NOSIGNAL);
    }

    /// Waits for the next message; nothing at the end of the stream.
    std::optional<wire::Message> next()
    {
        for (;;) {
            if (auto message = m_decoder.next().value())
                return message;
            std::array<char, wire::largestPiece> part;
            const auto size = ::recv(m_reader.get(), part.data(), part.size(), 0);
            if (size <= 0)
                return std::nullopt;
            m_decoder.feed({part.data(), std::size_t(size)});
        }
    }

    template <typename Wanted> std::optional<Wanted> nextOf()
    {
        while (const auto message = next())
            if (const auto *wanted = std::get_if<Wanted>(&*message))
                return *wanted;
        return std::nullopt;
    }

    std::expected<void, std::string> end()
    {
        ::shutdown(m_reader.get(), SHUT_WR);
        m_thread.join();
        return m_result;
    }

private:
    Fd m_reader;
    wire::Decoder m_decoder;
    std::expected<void, std::string> m_result;
    std::jthread m_thread;
};

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStreamBeginsWithHelloStatusAndSnapshot()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        Talk talk(proc);
        QVERIFY(std::holds_alternative<wire::Hello>(*talk.next()));
        QVERIFY(std::holds_alternative<wire::Status>(*talk.next()));
        const auto snapshot = talk.next();
        QVERIFY(std::get<Snapshot>(*snapshot).process(1));
        QVERIFY(talk.end());
    }

    void changesFollowAsDeltas()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        Talk talk(proc);
        auto state = *talk.nextOf<Snapshot>();
        proc.add({.pid = 7});
        state = applied(state, *talk.nextOf<Delta>());
        QVERIFY(state.process(7));
        proc.remove(7);
        state = applied(state, *talk.nextOf<Delta>());
        QVERIFY(!state.process(7));
        QVERIFY(talk.end());
    }

    void aRescanIsDoneWhenAskedFor()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        Talk talk(proc);
        QVERIFY(talk.nextOf<Snapshot>());
        proc.add({.pid = 8});
        talk.send(wire::encode(wire::Hello{}) + wire::encode(wire::Rescan{}));
        QCOMPARE(talk.nextOf<Delta>()->processes.size(), 1U);
        QVERIFY(talk.end());
    }

    void theEssentialsAreToldAndNothingElse()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        Talk talk(proc, Depth::Essential, SOCK_SEQPACKET);
        const auto snapshot = talk.nextOf<Snapshot>();
        const auto *first = snapshot->process(1);
        QVERIFY(first && first->key.startTime == 100 && first->namespaces[Kind::Net] == 4026531840);
        QCOMPARE(first->comm + first->command + first->user + first->cgroup, std::string());
        QVERIFY(!first->confinement && first->identity);
        proc.add({.pid = 7});
        const auto delta = talk.nextOf<Delta>();
        QCOMPARE(delta->processes.front()->comm + delta->processes.front()->command, std::string());
        QVERIFY(talk.end());
    }

    void theTalkEndsWithWhoeverItIsFor()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        std::array<int, 2> ends{};
        QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
        const Fd leash(ends[0]);
        Fd holder(ends[1]);
        Talk talk(proc, Depth::Essential, SOCK_SEQPACKET, leash.get());
        QVERIFY(talk.nextOf<Snapshot>());
        holder = Fd();
        while (talk.next())
            continue; // until the end of the stream, though nobody has closed it here
        QVERIFY(talk.end());
    }

    void pinsAreFoundWhenAskedFor()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        proc.linkTo(QStringLiteral("1/fd/9"), "net:[4026540000]");
        Talk talk(proc);
        QVERIFY(talk.nextOf<Snapshot>());
        talk.send(wire::encode(wire::Hello{}) + wire::encode(wire::FindPins{}));
        const auto pins = talk.nextOf<Pins>();
        QCOMPARE(pins->pins.size(), 1U);
        QCOMPARE(pins->pins[0].descriptor, 9U);
        QVERIFY(pins->lookedAt > 0);
        talk.send(wire::encode(wire::FindPins{}));
        QVERIFY(talk.nextOf<Pins>());
        QVERIFY(talk.end());
    }

    void aSearchIsNotWaitedForAtTheEnd()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        Talk talk(proc);
        QVERIFY(talk.nextOf<Snapshot>());
        talk.send(wire::encode(wire::Hello{}) + wire::encode(wire::FindPins{}));
        QVERIFY(talk.end());
    }

    void nonsenseEndsTheTalk_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another version") << QByteArray::fromStdString(wire::encode(wire::Hello{wire::version + 1}));
        QTest::newRow("no greeting") << QByteArray::fromStdString(wire::encode(wire::Rescan{}));
        QTest::newRow("too long") << QByteArray("\xff\xff\xff\x0f\x01", 5);
        QTest::newRow("pins") << QByteArray::fromStdString(wire::encode(wire::Hello{}) + wire::encode(Pins{}));
        QTest::newRow("a delta") << QByteArray::fromStdString(wire::encode(wire::Hello{}) + wire::encode(Delta{}));
    }
    void nonsenseEndsTheTalk()
    {
        QFETCH(QByteArray, bytes);
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        Talk talk(proc);
        QVERIFY(talk.nextOf<Snapshot>());
        talk.send(bytes.toStdString());
        QVERIFY(!talk.nextOf<wire::Rescan>());
        QVERIFY(!talk.end());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
