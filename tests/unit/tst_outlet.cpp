// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/packet.h"
#include "observe/outlet.h"
#include "snapshot/wire.h"

#include <QTest>

#include <array>

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace terrarium;

namespace {

/// A pipe whose reading end never waits.
struct Pipe {
    Pipe()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) < 0)
            qFatal("no pipe");
        read = ends[0];
        write = ends[1];
    }
    ~Pipe()
    {
        ::close(write);
        if (read >= 0)
            ::close(read);
    }
    std::string drain() const
    {
        std::string text;
        std::array<char, 65536> part;
        for (ssize_t size = 0; (size = ::read(read, part.data(), part.size())) > 0;)
            text.append(part.data(), std::size_t(size));
        return text;
    }
    int read = -1;
    int write = -1;
};

} // namespace

class TestOutlet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesArriveInOrder()
    {
        Pipe pipe;
        Outlet outlet(pipe.write);
        outlet.push("one ");
        outlet.push("two");
        QVERIFY(outlet.flush());
        QVERIFY(outlet.isEmpty());
        QCOMPARE(pipe.drain(), std::string("one two"));
    }

    void aSlowReaderLosesWhatWasNotBegunAndGetsAWholeSnapshot()
    {
        Pipe pipe;
        Outlet outlet(pipe.write, 1000);
        const std::string first(1U << 20U, 'a');
        outlet.pushWhole(first);
        QVERIFY(outlet.flush());
        QVERIFY(!outlet.isEmpty());
        outlet.push(std::string(2000, 'b'));
        outlet.push("c");
        QVERIFY(!outlet.wantsSnapshot());
        std::string received;
        const auto takeAll = [&] {
            while (!outlet.isEmpty()) {
                received += pipe.drain();
                QVERIFY(outlet.flush());
            }
        };
        takeAll();
        QVERIFY(outlet.wantsSnapshot());
        outlet.pushWhole("snapshot ");
        outlet.push("delta");
        QVERIFY(!outlet.wantsSnapshot());
        takeAll();
        received += pipe.drain();
        QVERIFY(received == first + "snapshot delta"); // too long to print
    }

    void aSocketGetsPiecesThatItTakes()
    {
        const auto ends = packet::pair().value();
        Outlet outlet(ends.first.get());
        const std::string frame(3 * wire::largestPiece + 1, 'a');
        outlet.push(frame);
        outlet.push("b");
        // Whoever has a copy of the end can make it wait again.
        QCOMPARE(::fcntl(ends.first.get(), F_SETFL, 0), 0);
        std::string received;
        while (!outlet.isEmpty()) {
            QVERIFY(outlet.flush());
            while (const auto piece = packet::receive(ends.second.get(), wire::largestPiece, MSG_DONTWAIT))
                received += piece->text;
        }
        QVERIFY(received == frame + 'b');
    }

    void aSocketsReaderThatIsGoneIsAnError()
    {
        auto ends = packet::pair().value();
        Outlet outlet(ends.first.get());
        ends.second = Fd();
        outlet.push("frame");
        QCOMPARE(outlet.flush().error().code, EPIPE); // and no signal
    }

    void aReaderThatIsGoneIsAnError()
    {
        ::signal(SIGPIPE, SIG_IGN);
        Pipe pipe;
        Outlet outlet(pipe.write);
        ::close(std::exchange(pipe.read, -1));
        outlet.push("frame");
        QCOMPARE(outlet.flush().error().code, EPIPE);
    }
};

QTEST_GUILESS_MAIN(TestOutlet)
#include "tst_outlet.moc"
