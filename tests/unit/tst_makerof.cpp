// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/makersamples.h"

#include <QTest>

using namespace terrarium;
using namespace terrarium::samples;
using namespace Qt::StringLiterals;

/// Who is said to have made a namespace, and who is not.
class TestMakerOf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheOneThatAllMembersShare();
    void isNobodyWhereMembersDiffer();
    void isNobodyOfTheHostsOrOfAnUnknownOne();
    void isTheProgramThatStartedTheFirstMember_data();
    void isTheProgramThatStartedTheFirstMember();
    void isNotTakenFromWhoCameLater();
    void isTheContainerRatherThanTheToolThatStartedIt();
    void isTheToolRatherThanTheUnitItRanIn();
    void isTheNameOfANetworkWithoutAnybodyIn_data();
    void isTheNameOfANetworkWithoutAnybodyIn();
    void isDockerWhereItKeepsANetwork();
    void isProvedByTheProgramThatRuns_data();
    void isProvedByTheProgramThatRuns();
};

void TestMakerOf::isTheOneThatAllMembersShare()
{
    Maker elsewhere = web;
    elsewhere.evidence = "cgroup /web/inner";
    const auto snapshot = TestSnapshot()
                              .space(Kind::Net, inner)
                              .process(3, 1, inNet("sh", "", web))
                              .process(4, 3, inNet("a", "", elsewhere));
    QVERIFY(makerIn(snapshot) == web);
}

void TestMakerOf::isNobodyWhereMembersDiffer()
{
    const auto snapshot =
        TestSnapshot().space(Kind::Net, inner).process(3, 1, inNet("sh", "", web)).process(4, 3, inNet("a"));
    QVERIFY(makerIn(snapshot) == Maker());
}

void TestMakerOf::isNobodyOfTheHostsOrOfAnUnknownOne()
{
    Process shared = outside("unshare");
    shared.maker = unit;
    const auto snapshot = TestSnapshot().space(Kind::Net, TestSnapshot::host).process(3, 1, shared).make();
    QVERIFY(makerOf(*snapshot, Kind::Net, TestSnapshot::host) == Maker());
    QVERIFY(makerOf(*snapshot, Kind::Net, inner) == Maker());
}

void TestMakerOf::isTheProgramThatStartedTheFirstMember_data()
{
    QTest::addColumn<QByteArrayList>("parent");
    QTest::addColumn<QByteArrayList>("first");
    QTest::addColumn<QByteArray>("maker");
    QTest::addColumn<QByteArray>("evidence");
    const auto row = [](const char *title, const QByteArrayList &parent, const QByteArrayList &first,
                        const QByteArray &maker, const QByteArray &evidence = {}) {
        QTest::newRow(title) << parent << first << maker << evidence;
    };
    row("unshare that stayed outside", {"unshare", ""}, {"zsh", ""}, "unshare",
        "process 5 unshare, which started process 9 zsh");
    row("unshare that went in", {"bash", ""}, {"unshare", ""}, "unshare", "process 9 unshare");
    row("bwrap", {"bwrap", ""}, {"bwrap", ""}, "bwrap", "process 9 bwrap");
    row("firejail", {"firejail", ""}, {"vlc", ""}, "firejail", "process 5 firejail, which started process 9 vlc");
    row("a sandbox of ours", {"terrarium-keepe", ""}, {"zsh", ""}, "Terrarium",
        "process 5 terrarium-keepe, which started process 9 zsh");
    row("nspawn", {"systemd-nspawn", ""}, {"systemd", ""}, "nspawn",
        "process 5 systemd-nspawn, which started process 9 systemd");
    row("a Chromium", {"chromium", "/usr/bin/chromium"}, {"chromium", "chromium --type=zygote --no-zygote"}, "chromium",
        "process 9 chromium, started as a part of process 5 chromium");
    row("a Firefox", {"firefox-esr", "firefox"}, {"Isolated Web Co", "firefox -contentproc -childID 3"}, "firefox-esr",
        "process 9 Isolated Web Co, started as a part of process 5 firefox-esr");
    row("a shell", {"bash", ""}, {"zsh", ""}, "");
    row("another program with such an option", {"bash", ""}, {"backup", "backup --type=full"}, "");
    row("one that only speaks of it", {"sshd", ""}, {"man", "man unshare"}, "");
    row("one that begins like it", {"unshared", ""}, {"zsh", ""}, "");
}

void TestMakerOf::isTheProgramThatStartedTheFirstMember()
{
    QFETCH(const QByteArrayList, parent);
    QFETCH(const QByteArrayList, first);
    QFETCH(const QByteArray, maker);
    QFETCH(const QByteArray, evidence);
    const auto snapshot = TestSnapshot()
                              .space(Kind::Net, inner)
                              .process(5, 1, outside(parent[0], parent[1]))
                              .process(9, 5, inNet(first[0], first[1]))
                              .process(10, 9, inNet("sleep"));
    const auto found = makerIn(snapshot);
    QCOMPARE(found.type, maker.isEmpty() ? MakerType::None : MakerType::Tool);
    QCOMPARE(QByteArray::fromStdString(found.name), maker);
    QCOMPARE(QByteArray::fromStdString(found.evidence), evidence);
    QCOMPARE(found.basis, maker.isEmpty() ? Basis::Firm : Basis::Claim);
}

/// PIDs are handed out again from the lowest: a lower one need not be an earlier one.
void TestMakerOf::isNotTakenFromWhoCameLater()
{
    auto late = inNet("nsenter");
    auto snapshot =
        TestSnapshot().space(Kind::Net, inner).process(5, 1, outside("unshare")).process(9, 5, inNet("zsh"));
    snapshot.process(300, 1, outside("bwrap")).process(301, 300, late);
    QCOMPARE(makerIn(snapshot).name, "unshare");
}

void TestMakerOf::isTheContainerRatherThanTheToolThatStartedIt()
{
    const auto snapshot =
        TestSnapshot().space(Kind::Net, inner).process(5, 1, outside("unshare")).process(9, 5, inNet("zsh", "", web));
    QVERIFY(makerIn(snapshot) == web);
}

void TestMakerOf::isTheToolRatherThanTheUnitItRanIn()
{
    const auto inUnit = [](const char *starter) {
        return TestSnapshot()
            .space(Kind::Net, inner)
            .process(5, 1, outside(starter))
            .process(9, 5, inNet("zsh", "", unit));
    };
    QCOMPARE(makerIn(inUnit("unshare")).name, "unshare");
    QVERIFY(makerIn(inUnit("systemd")) == unit);
}

void TestMakerOf::isTheNameOfANetworkWithoutAnybodyIn_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("ip netns") << "/run/netns/blue"_ba << "blue"_ba;
    QTest::newRow("by its old path") << "/var/run/netns/blue"_ba << "blue"_ba;
    QTest::newRow("somewhere else") << "/tmp/run/netns/blue"_ba << ""_ba;
    QTest::newRow("Docker's, elsewhere") << "/srv/run/docker/netns/4f0c"_ba << ""_ba;
    QTest::newRow("the folder itself") << "/run/netns/"_ba << ""_ba;
}

void TestMakerOf::isTheNameOfANetworkWithoutAnybodyIn()
{
    QFETCH(const QByteArray, place);
    QFETCH(const QByteArray, name);
    const auto snapshot = TestSnapshot().space(Kind::Net, inner, mountedAt({"/elsewhere", place.toStdString()}));
    const auto found = makerIn(snapshot);
    QCOMPARE(QByteArray::fromStdString(found.name), name);
    QCOMPARE(found.type, name.isEmpty() ? MakerType::None : MakerType::NamedNetwork);
}

void TestMakerOf::isDockerWhereItKeepsANetwork()
{
    const auto snapshot = TestSnapshot().space(Kind::Net, inner, mountedAt({"/run/docker/netns/4f0c"}));
    QVERIFY(makerIn(snapshot) == (Maker{MakerType::Tool, "docker", "mounted at /run/docker/netns/4f0c"}));
}

void TestMakerOf::isProvedByTheProgramThatRuns_data()
{
    QTest::addColumn<QByteArray>("comm");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("installed");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("proved");
    const auto row = [](const char *title, const char *comm, const char *path, bool installed, const char *name,
                        bool proved) {
        QTest::newRow(title) << QByteArray(comm) << QByteArray(path) << installed << QByteArray(name) << proved;
    };
    row("the installed one", "bwrap", "/usr/bin/bwrap", true, "bwrap", true);
    row("a build of one's own", "bwrap", "/opt/anna/bwrap", false, "bwrap", false);
    row("not to be read", "bwrap", "", false, "bwrap", false);
    row("another program by that name", "bwrap", "/usr/bin/sleep", true, "", false);
    row("one that was replaced", "bwrap", "/usr/bin/bwrap (deleted)", false, "bwrap", false);
    row("one of many in a file", "unshare", "/usr/bin/busybox", true, "unshare", true);
    row("a keeper of ours", "terrarium-keepe", "/usr/libexec/terrarium/terrarium-keeper", true, "Terrarium", true);
    row("the program by another name", "sh", "/usr/bin/bwrap", true, "", false);
}

void TestMakerOf::isProvedByTheProgramThatRuns()
{
    QFETCH(const QByteArray, comm);
    QFETCH(const QByteArray, path);
    QFETCH(const bool, installed);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, proved);
    auto tool = outside(comm.constData());
    tool.program = {path.toStdString(), installed};
    const auto found = makerIn(TestSnapshot().space(Kind::Net, inner).process(5, 1, tool).process(9, 5, inNet("zsh")));
    QCOMPARE(QByteArray::fromStdString(found.name), name);
    QCOMPARE(found.basis == Basis::Firm, proved || name.isEmpty());
    QVERIFY(name.isEmpty() || path.isEmpty() || found.evidence.contains('(' + path.toStdString() + ')'));
}

QTEST_APPLESS_MAIN(TestMakerOf)
#include "tst_makerof.moc"
