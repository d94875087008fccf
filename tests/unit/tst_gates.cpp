// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gates.h"
#include "unit/fakeproc.h"

#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr auto rootMount = "29 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw\n";

} // namespace

/// Which gate is closed, by the files of kernels that this machine does not have.
class TestGates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesOnlyWhatIsSeenToBeClosed_data();
    void namesOnlyWhatIsSeenToBeClosed();
    void aChrootIntoAMountIsSeenBySomebodyOutside_data();
    void aChrootIntoAMountIsSeenBySomebodyOutside();
    void readsTheLimitOfEachKind();
    void takesWhatCannotBeReadForOpen();
    void readsTheRunningKernel();
};

void TestGates::namesOnlyWhatIsSeenToBeClosed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("closed");
    const auto row = [](const char *name, const char *file, const char *text, const char *closed = "") {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(text) << QString::fromLatin1(closed);
    };
    row("AppArmor of Ubuntu 24.04", "sys/kernel/apparmor_restrict_unprivileged_userns", "1\n", "apparmor");
    row("AppArmor told not to", "sys/kernel/apparmor_restrict_unprivileged_userns", "0\n");
    row("Debian 10", "sys/kernel/unprivileged_userns_clone", "0\n", "administrator");
    row("Debian 13", "sys/kernel/unprivileged_userns_clone", "1\n");
    row("a container's filter", "self/status", "Name:\tx\nNoNewPrivs:\t1\nSeccomp:\t2\nSeccomp_filters:\t1\n",
        "seccomp");
    row("no filter", "self/status", "Name:\tx\nNoNewPrivs:\t1\nSeccomp:\t0\nSeccomp_filters:\t0\n");
    row("a chroot into a plain folder", "self/mountinfo", "31 29 0:5 / /proc rw - proc proc rw\n", "chroot");
    row("a root of its own", "self/mountinfo", rootMount);
}

void TestGates::namesOnlyWhatIsSeenToBeClosed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, closed);
    const FakeProc proc;
    proc.write(u"self/mountinfo"_s, rootMount);
    proc.write(file, text);
    const auto gates = readGates(proc.path());
    QCOMPARE(gates.isHeldByAppArmor, closed == "apparmor"_L1);
    QCOMPARE(gates.isAdministratorsOnly, closed == "administrator"_L1);
    QCOMPARE(gates.isFiltered, closed == "seccomp"_L1);
    QCOMPARE(gates.isInChroot, closed == "chroot"_L1);
}

void TestGates::aChrootIntoAMountIsSeenBySomebodyOutside_data()
{
    QTest::addColumn<QString>("process");
    QTest::addColumn<QByteArray>("mounts");
    QTest::addColumn<bool>("isSeen");
    const QByteArray elsewhere =
        "22 1 254:1 / / rw - ext4 /dev/vda1 rw\n29 22 254:1 / /srv/box rw - ext4 /dev/vda1 rw\n";
    QTest::newRow("process 1") << u"1"_s << elsewhere << true;
    QTest::newRow("its parent's parent") << u"70"_s << elsewhere << true;
    QTest::newRow("somebody else") << u"99"_s << elsewhere << false;
    QTest::newRow("with the same root") << u"1"_s << QByteArray(rootMount) << false;
    QTest::newRow("in another mount namespace")
        << u"1"_s << QByteArray("22 1 254:1 / / rw - ext4 /dev/vda1 rw\n") << false;
}

void TestGates::aChrootIntoAMountIsSeenBySomebodyOutside()
{
    QFETCH(const QString, process);
    QFETCH(const QByteArray, mounts);
    QFETCH(const bool, isSeen);
    const FakeProc proc;
    proc.write(u"self/mountinfo"_s, rootMount);
    proc.write(u"self/status"_s, "Name:\tx\nPPid:\t80\nSeccomp:\t0\n");
    proc.write(u"80/status"_s, "Name:\tx\nPPid:\t70\n");
    proc.write(u"70/status"_s, "Name:\tx\nPPid:\t0\n");
    proc.write(process + u"/mountinfo"_s, mounts);
    QCOMPARE(readGates(proc.path()).isInChroot, isSeen);
}

void TestGates::readsTheLimitOfEachKind()
{
    const FakeProc proc;
    proc.write(u"sys/user/max_user_namespaces"_s, "0\n");
    proc.write(u"sys/user/max_net_namespaces"_s, "31459\n");
    const auto gates = readGates(proc.path());
    QCOMPARE(gates.most[Wall::User], 0U);
    QCOMPARE(gates.most[Wall::Net], 31459U);
    QVERIFY(!gates.most[Wall::Pids]);
    QCOMPARE(limitName(Wall::Pids), "user.max_pid_namespaces");
}

void TestGates::takesWhatCannotBeReadForOpen()
{
    QCOMPARE(readGates("/no/such/folder"), Gates());
}

void TestGates::readsTheRunningKernel()
{
    const auto gates = readGates();
    for (const auto wall : allWalls)
        QVERIFY2(gates.most[wall].has_value(), limitName(wall).c_str());
}

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
