// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/fd.h"
#include "system/privileged/stagetest.h"

#include <QTest>

#include <csignal>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

const auto insideListens = u"socat TCP-LISTEN:8000,reuseaddr,fork SYSTEM:'echo inside'"_s;

QByteArray asRoot(const QString &command)
{
    return run(0, {u"bash"_s, u"-c"_s, command}).trimmed();
}

QString call(const QString &address, int port)
{
    return uR"(timeout 2 bash -c "cat </dev/tcp/%1/%2" 2>/dev/null || echo refused)"_s.arg(address).arg(port);
}

/// Whatever of a sandbox's network is the host's.
QByteArray traces()
{
    return asRoot(u"ip -o link | grep -o 'terra[0-9]*'; nft list ruleset | grep -o 'table.*terra.*'; "
                  "ip -4 -o addr | grep -e 10.203 -e 172.29.20 -e 192.168.20; ip route | grep terra"_s);
}

QByteArray settings()
{
    return asRoot(u"sysctl -a 2>/dev/null | grep -e forward -e rp_filter -e accept_local | grep -v -w terra0"_s);
}

} // namespace

/// A sandbox's own network with a way out, laid with root's rights: on a stage whose network is its own. The world
/// outside is another network: 198.51.100.7 there tells who calls it.
class TestPrivilegedNetwork : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void reachesOutButNotIntoTheHost_data();
    void reachesOutButNotIntoTheHost();
    void carriesMuch();
    void isReachedFromTheHostAndFromNowhereElse();
    void hasNoRightsOverItsNetwork();
    void leavesAddressesInUseAlone();
    void leavesNothingBehind_data();
    void leavesNothingBehind();

private:
    void prepare() override;
    void lookAround() override;
    static QString addressOf(Asked &asked) { return asked.told(u"address"_s).value("address"_L1).toString(); }
    void listen(const QString &network, const QString &how);

    std::vector<std::unique_ptr<QProcess>> m_listeners;
};

void TestPrivilegedNetwork::prepare()
{
    if (isDenied())
        QSKIP("is denied");
    QCOMPARE(asRoot(u"ip -o link | grep -c -v -w lo"_s), "0"); // nobody else's
    QCOMPARE(
        asRoot(u"set -e; ip netns add world; ip link add uplink type veth peer name port netns world; "
               "ip addr add 203.0.113.2/24 dev uplink; ip link set uplink up; ip route add default via 203.0.113.1; "
               "ip -n world addr add 203.0.113.1/24 dev port; ip -n world link set port up; "
               "ip -n world link set lo up; ip -n world addr add 198.51.100.7/32 dev lo; "
               "ip -n world route add 10.203.0.0/16 via 203.0.113.2; "
               "nft 'table ip published { chain ports { type nat hook prerouting priority dstnat; "
               "ip daddr 203.0.113.2 tcp dport 9001 dnat to 198.51.100.7:7000; }; }'"_s),
        "");
    listen(u"world"_s, u"TCP-LISTEN:7000,reuseaddr,fork SYSTEM:'echo $SOCAT_PEERADDR'"_s);
    listen(u"world"_s, u"TCP-LISTEN:7001,reuseaddr,fork SYSTEM:'head -c 20000000 /dev/zero'"_s);
    listen({}, u"TCP-LISTEN:9000,reuseaddr,fork SYSTEM:'echo host'"_s);
    QTRY_COMPARE(asRoot(call(u"198.51.100.7"_s, 7000)), "203.0.113.2");
    QTRY_COMPARE(asRoot(call(u"203.0.113.2"_s, 9000)), "host");
}

void TestPrivilegedNetwork::listen(const QString &network, const QString &how)
{
    m_listeners.push_back(std::make_unique<QProcess>());
    const auto enter = network.isEmpty() ? QString() : u"ip netns exec "_s + network + u' ';
    m_listeners.back()->start(u"bash"_s, {u"-c"_s, u"exec "_s + enter + u"socat "_s + how});
}

void TestPrivilegedNetwork::lookAround()
{
    QTRY_COMPARE(traces(), "");
}

void TestPrivilegedNetwork::reachesOutButNotIntoTheHost_data()
{
    QTest::addColumn<char>("forwards");
    QTest::newRow("where the host forwards nothing") << '0';
    QTest::newRow("where it does") << '1';
}

void TestPrivilegedNetwork::reachesOutButNotIntoTheHost()
{
    QFETCH(const char, forwards);
    QCOMPARE(asRoot(u"echo %1 >/proc/sys/net/ipv4/ip_forward"_s.arg(QLatin1Char(forwards))), "");
    const auto before = settings();
    const QStringList calls{call(u"198.51.100.7"_s, 7000), call(u"10.203.0.1"_s, 9000), call(u"203.0.113.2"_s, 9000),
                            call(u"127.0.0.1"_s, 9000), call(u"203.0.113.2"_s, 9001)};
    Asked asked(Alice, shell(calls.join(u';'), withCable));
    QVERIFY2(asked.start() > 0, asked.everything().constData());
    QCOMPARE(settings(), before);
    QCOMPARE(asked.output(), u"203.0.113.2\nrefused\nrefused\nrefused\nrefused\n"_s);
    QTRY_COMPARE(traces(), "");
    QCOMPARE(settings(), before);
}

void TestPrivilegedNetwork::carriesMuch()
{
    Asked asked(Alice, shell(u"exec bash -c 'cat </dev/tcp/198.51.100.7/7001 | wc -c'"_s, withCable));
    QCOMPARE(asked.output(), u"20000000\n"_s);
}

void TestPrivilegedNetwork::isReachedFromTheHostAndFromNowhereElse()
{
    Asked asked(Alice, shell(insideListens, withCable));
    QVERIFY2(asked.start() > 0, asked.everything().constData());
    const auto address = addressOf(asked);
    QTRY_COMPARE(asRoot(call(address, 8000)), "inside");
    QCOMPARE(asRoot(u"echo 1 >/proc/sys/net/ipv4/ip_forward; ip netns exec world "_s + call(address, 8000)), "refused");
    Asked other(Alice, shell(call(address, 8000), withCable));
    QCOMPARE(other.output(), u"refused\n"_s);
    QVERIFY(!addressOf(other).isEmpty() && addressOf(other) != address);
    QCOMPARE(asRoot(call(address, 8000)), "inside");
}

void TestPrivilegedNetwork::hasNoRightsOverItsNetwork()
{
    Asked asked(Alice, shell(u"ip addr add 203.0.113.9/24 dev eth0 && echo added; ip link set eth0 down && echo down; "
                             "nft list ruleset && echo listed; ip -6 -o addr show dev eth0; echo end"_s,
                             withCable));
    const auto lines = asked.output().split(u'\n');
    QVERIFY(lines.contains(u"end"_s));
    for (const auto *word : {"added", "down", "listed"})
        QVERIFY2(!lines.contains(QLatin1StringView(word)), word);
    QVERIFY(lines.filter(u"inet6"_s).isEmpty());
}

void TestPrivilegedNetwork::leavesAddressesInUseAlone()
{
    QCOMPARE(asRoot(u"ip route add 10.203.0.0/16 via 203.0.113.1 && ip addr add 172.29.200.2/32 dev lo"_s), "");
    Asked asked(Alice, shell(call(u"198.51.100.7"_s, 7000), withCable));
    QCOMPARE(asked.output(), u"203.0.113.2\n"_s);
    QCOMPARE(addressOf(asked), u"192.168.200.2"_s);
    QCOMPARE(asRoot(u"ip route del 10.203.0.0/16 && ip addr del 172.29.200.2/32 dev lo"_s), "");
}

void TestPrivilegedNetwork::leavesNothingBehind_data()
{
    QTest::addColumn<bool>("isKeeperKilled");
    QTest::addColumn<bool>("isNetworkHeld");
    QTest::newRow("the window goes") << false << false;
    QTest::newRow("the keeper is killed") << true << false;
    QTest::newRow("somebody holds its network, and the window goes") << false << true;
    QTest::newRow("somebody holds its network, and the keeper is killed") << true << true;
}

void TestPrivilegedNetwork::leavesNothingBehind()
{
    QFETCH(const bool, isKeeperKilled);
    QFETCH(const bool, isNetworkHeld);
    const auto before = asRoot(u"ip -o link; ip -o addr; ip route; nft list ruleset"_s);
    Asked asked(Alice, shell(u"setsid sleep 100 & sleep 100"_s, withCable));
    const auto pid = asked.start();
    QVERIFY2(pid > 0, asked.everything().constData());
    QVERIFY(!traces().isEmpty());
    const auto path = u"/proc/%1/ns/net"_s.arg(pid);
    const Fd network(isNetworkHeld ? ::open(qPrintable(path), O_RDONLY | O_CLOEXEC) : -1);
    if (isKeeperKilled)
        QCOMPARE(::kill(static_cast<pid_t>(asked.keeper()), SIGKILL), 0);
    asked.leave();
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(Alice), QList<qint64>(), 10'000);
    QTRY_COMPARE(asRoot(u"ip -o link; ip -o addr; ip route; nft list ruleset"_s), before);
}

QTEST_GUILESS_MAIN(TestPrivilegedNetwork)
#include "tst_privilegednetwork.moc"
