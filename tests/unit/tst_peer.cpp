// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/packet.h"
#include "kernel/peer.h"

#include <QTest>

#include <array>
#include <netinet/in.h>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

struct Pair {
    Fd one;
    Fd other;
};

Pair pairOf(int type)
{
    std::array<int, 2> ends{-1, -1};
    (void)::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends.data());
    return {Fd(ends[0]), Fd(ends[1])};
}

/// A child that does something, makes a socketpair, says something with it and hands over one end; it lives until this
/// goes.
class Maker {
public:
    explicit Maker(
        const std::function<bool()> &prepare, const std::function<void(const Pair &)> &say = [](const Pair &) {})
    {
        const auto line = pairOf(SOCK_SEQPACKET);
        m_pid = ::fork();
        if (m_pid == 0) {
            const auto made = prepare() ? pairOf(SOCK_SEQPACKET) : Pair{};
            if (made.one)
                say(made);
            const std::array end{made.one.get()};
            (void)packet::send(line.other.get(), "made", std::span(end).first(made.one ? 1 : 0));
            ::pause();
            ::_exit(0);
        }
        if (auto packet = packet::receive(line.one.get(), 4); packet && !packet->files.empty())
            m_end = std::move(packet->files.front());
    }
    ~Maker() { end(); }
    Maker(const Maker &) = delete;
    Maker &operator=(const Maker &) = delete;

    void end()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(std::exchange(m_pid, 0), nullptr, 0);
    }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] const Fd &socket() const { return m_end; }

private:
    pid_t m_pid = 0;
    Fd m_end;
};

} // namespace

/// Who made a socket, and whether that is to be believed.
class TestPeer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWhoMadeThePair();
    void isToldByNothingElse_data();
    void isToldByNothingElse();
    void isNobodyOnceItHasLeft();
    void hasTheGroupsItHad();
    void isHeardItself();
    void isNotHeardByOthers_data();
    void isNotHeardByOthers();
    void isAcceptedFromTheSameSurroundings();
    void isNotAcceptedFromOthers_data();
    void isNotAcceptedFromOthers();
};

void TestPeer::isWhoMadeThePair()
{
    const Maker maker([] { return true; });
    const auto peer = peer::of(maker.socket().get());
    QVERIFY(peer);
    QCOMPARE(peer->pid, maker.pid());
    QCOMPARE(peer->uid, ::getuid());
    QCOMPARE(peer->gid, ::getgid());
    QVERIFY(peer::isAlive(*peer));
}

void TestPeer::isToldByNothingElse_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto *kind : {"file", "folder", "place", "pipe", "terminal", "stream", "datagrams", "tcp", "closed"})
        QTest::newRow(kind) << kind;
}

void TestPeer::isToldByNothingElse()
{
    QFETCH(const QString, kind);
    std::array<int, 2> pipe{-1, -1};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    const Fd reading(pipe[0]);
    const Fd writing(pipe[1]);
    Fd fd;
    if (kind == "file"_L1)
        fd = Fd(::open("/proc/self/comm", O_RDONLY | O_CLOEXEC));
    else if (kind == "folder"_L1 || kind == "place"_L1)
        fd = Fd(::open("/", (kind == "place"_L1 ? O_PATH : O_RDONLY) | O_CLOEXEC));
    else if (kind == "pipe"_L1)
        fd = Fd(::dup(reading.get()));
    else if (kind == "terminal"_L1)
        fd = Fd(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    else if (kind == "stream"_L1 || kind == "datagrams"_L1)
        fd = std::move(pairOf(kind == "stream"_L1 ? SOCK_STREAM : SOCK_DGRAM).one);
    else if (kind == "tcp"_L1)
        fd = Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QVERIFY(!peer::of(fd.get()));
}

void TestPeer::isNobodyOnceItHasLeft()
{
    Maker maker([] { return true; });
    const auto before = peer::of(maker.socket().get());
    QVERIFY(before);
    maker.end();
    QVERIFY(!peer::isAlive(*before));
    QCOMPARE(peer::checkSurroundings(*before).error().code, ESRCH);
    QCOMPARE(peer::of(maker.socket().get()).error().code, ESRCH);
}

void TestPeer::hasTheGroupsItHad()
{
    const Maker maker([] { return true; });
    std::vector<gid_t> groups(static_cast<std::size_t>(std::max(::getgroups(0, nullptr), 0)));
    QCOMPARE(::getgroups(static_cast<int>(groups.size()), groups.data()), static_cast<int>(groups.size()));
    QCOMPARE(peer::of(maker.socket().get())->groups, groups);
}

void TestPeer::isHeardItself()
{
    const Maker maker([] { return true; },
                      [](const Pair &made) { (void)peer::vouch(made.other.get(), made.one.get()); });
    const auto peer = peer::of(maker.socket().get());
    QVERIFY(peer);
    QVERIFY(peer::checkVouch(maker.socket().get(), *peer));
    QVERIFY(!peer::checkVouch(maker.socket().get(), *peer)); // it has said that once
}

void TestPeer::isNotHeardByOthers_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto *kind : {"nobody", "a child", "without a name", "another word", "from this end"})
        QTest::newRow(kind) << kind;
}

/// Whoever has inherited an end, or both.
void TestPeer::isNotHeardByOthers()
{
    QFETCH(const QString, kind);
    const Maker maker([] { return true; },
                      [&kind](const Pair &made) {
                          const auto vouch = [&made] { (void)peer::vouch(made.other.get(), made.one.get()); };
                          if (const pid_t child = kind == "a child"_L1 ? ::fork() : -1; child == 0) {
                              vouch();
                              ::_exit(0);
                          } else if (child > 0) {
                              ::waitpid(child, nullptr, 0);
                          }
                          if (kind == "without a name"_L1)
                              (void)packet::send(made.other.get(), "It is me who asks.");
                          if (kind == "another word"_L1)
                              (void)packet::send(made.other.get(), "It");
                          if (kind == "another word"_L1 || kind == "from this end"_L1)
                              (void)peer::vouch(kind == "from this end"_L1 ? made.one.get() : made.other.get(),
                                                made.one.get());
                      });
    const auto peer = peer::of(maker.socket().get());
    QVERIFY(peer);
    QCOMPARE(peer::checkVouch(maker.socket().get(), *peer).error().code, EPERM);
}

void TestPeer::isAcceptedFromTheSameSurroundings()
{
    const Maker maker([] { return true; });
    QVERIFY(peer::checkSurroundings(*peer::of(maker.socket().get())));
}

void TestPeer::isNotAcceptedFromOthers_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto *kind : {"user", "mount", "root", "promise", "network", "memory", "name", "groups"})
        QTest::newRow(kind) << kind;
}

void TestPeer::isNotAcceptedFromOthers()
{
    QFETCH(const QString, kind);
    const Maker maker([&kind] {
        if (kind == "promise"_L1)
            return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
        if (kind == "user"_L1)
            return ::unshare(CLONE_NEWUSER) == 0;
        // An ordinary user needs a user namespace for the rest.
        if (::geteuid() != 0 && ::unshare(CLONE_NEWUSER) != 0)
            return false;
        constexpr std::array flags{std::pair("mount"_L1, CLONE_NEWNS), std::pair("network"_L1, CLONE_NEWNET),
                                   std::pair("memory"_L1, CLONE_NEWIPC), std::pair("name"_L1, CLONE_NEWUTS),
                                   std::pair("groups"_L1, CLONE_NEWCGROUP)};
        const auto *const flag = std::ranges::find(flags, kind, &std::pair<QLatin1StringView, int>::first);
        return flag != flags.end() ? ::unshare(flag->second) == 0 : ::chroot("/usr") == 0;
    });
    if (!maker.socket())
        QSKIP("cannot be made here");
    const auto peer = peer::of(maker.socket().get());
    QVERIFY(peer);
    QCOMPARE(peer::checkSurroundings(*peer).error().code, EPERM);
}

QTEST_APPLESS_MAIN(TestPeer)
#include "tst_peer.moc"
