// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/descriptors.h"
#include "kernel/nsfs.h"
#include "kernel/pidfd.h"
#include "kernel/sockets.h"
#include "targets/senddescriptor.h"

#include <QTest>

#include <map>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/socket.h>

using namespace terrarium;

namespace {

ProcDir own(const std::string &task)
{
    const Fd root(::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC));
    return std::move(*ProcDir::open(root.get(), std::stoi(task)));
}

ProcDir own()
{
    std::array<char, 16> text{};
    if (::readlink("/proc/self", text.data(), text.size() - 1) <= 0)
        qFatal("no /proc/self");
    return own(text.data());
}

std::map<int, std::string> listed(const ProcDir &task)
{
    std::map<int, std::string> all;
    DescriptorWalk walk(task);
    while (const auto one = walk.next())
        all.emplace(one->number, one->target);
    return all;
}

std::pair<Fd, Fd> pairOf(int type)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends.data()) < 0)
        qFatal("no socket pair");
    return {Fd(ends[0]), Fd(ends[1])};
}

} // namespace

class TestDescriptors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhatIsOpen()
    {
        const Fd null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        const Fd network(::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
        const auto [one, other] = pairOf(SOCK_STREAM);
        const auto all = listed(own());
        QCOMPARE(all.at(null.get()), "/dev/null");
        QCOMPARE(all.at(network.get()), "net:[" + std::to_string(nsfs::identity(network.get())->inode) + "]");
        QVERIFY(all.at(one.get()).starts_with("socket:["));
    }

    void findsAllOfMany()
    {
        std::vector<Fd> many;
        for (int i = 0; i < 900; ++i)
            many.emplace_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        const auto all = listed(own());
        for (const auto &one : many)
            QVERIFY(all.contains(one.get()));
    }

    void tellsTheNetworkOfASocket()
    {
        const auto [one, other] = pairOf(SOCK_STREAM);
        const auto cookie = sockets::networkCookie(one.get());
        QVERIFY(cookie);
        QCOMPARE(sockets::networkCookie(other.get()), cookie);
        const Fd network(::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
        if (const auto id = nsfs::id(network.get()))
            QCOMPARE(*cookie, *id); // Linux 6.18
        const Fd pipe(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QVERIFY(!sockets::networkCookie(pipe.get()));
    }

    void countsWhatIsInFlight_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("stream") << int(SOCK_STREAM);
        QTest::newRow("packets") << int(SOCK_SEQPACKET);
        QTest::newRow("datagrams") << int(SOCK_DGRAM);
    }
    void countsWhatIsInFlight()
    {
        QFETCH(const int, type);
        const auto [one, other] = pairOf(type);
        QCOMPARE(sockets::descriptorsInFlight(other.get()), 0U);
        QVERIFY(sendDescriptor(one.get(), STDIN_FILENO));
        QVERIFY(sendDescriptor(one.get(), STDIN_FILENO));
        QCOMPARE(sockets::descriptorsInFlight(other.get()), 2U);
        QCOMPARE(sockets::descriptorsInFlight(other.get()), 2U); // nothing was taken
        QCOMPARE(sockets::descriptorsInFlight(one.get()), 0U);
    }

    void copiesADescriptor()
    {
        const auto self = pidfd::open(::getpid());
        QVERIFY(self);
        const Fd network(::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
        const auto copy = pidfd::copyOf(*self, network.get());
        QVERIFY(copy);
        QCOMPARE(nsfs::identity(copy->get())->inode, nsfs::identity(network.get())->inode);
        QCOMPARE(pidfd::copyOf(*self, 123456).error(), EBADF);
        QCOMPARE(pidfd::open(-1).error(), EINVAL);
    }

    void tellsThreadsWithDescriptorsOfTheirOwn()
    {
        bool before = true;
        bool after = false;
        std::thread([&] {
            before = pidfd::hasOwnDescriptors(::getpid(), ::gettid());
            (void)::unshare(CLONE_FILES);
            after = pidfd::hasOwnDescriptors(::getpid(), ::gettid());
        }).join();
        QVERIFY(!before);
        QVERIFY(after);
    }
};

QTEST_GUILESS_MAIN(TestDescriptors)
#include "tst_descriptors.moc"
