// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/nsfs.h"
#include "system/privileged/session.h"
#include "system/privileged/stagetest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

/// What root's rights make for a user, by the real helper, bus and polkit: on a stage.
class TestPrivilegedLaunch : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void runsAsTheCallerWithoutAnyRight_data();
    void runsAsTheCallerWithoutAnyRight();
    void givesTheCallerTheUserNamespace();
    void keepsNoRightsForItself_data();
    void keepsNoRightsForItself();
    void livesInTheCallersControlGroup();
    void livesInAScopeOfTheCallersSlice();
    void saysWhatSystemdRefuses();
    void limitsAllTogetherByAScopeOnly();
    void isNotForWhomPolkitDenies_data();
    void isNotForWhomPolkitDenies();
    void isNotForWhoIsShutIn();
};

void TestPrivilegedLaunch::runsAsTheCallerWithoutAnyRight_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::newRow("no wall") << QByteArray("{}");
    QTest::newRow("plain") << QByteArray(plain);
    QTest::newRow("all plain walls") << QByteArray(
        R"({"walls":["mnt","pid","net","ipc","uts","cgroup","time"],"clocks":{"boottime":5},"hostName":"glass",
            "files":{"proc":"own","privateDev":true,"privateTmp":true}})");
    QTest::newRow("a user namespace") << QByteArray(withUsers);
    QTest::newRow("a cable") << QByteArray(withCable);
    QTest::newRow("filtered") << QByteArray(R"({"walls":["mnt"],"powers":{"seccomp":"strict"}})");
}

void TestPrivilegedLaunch::runsAsTheCallerWithoutAnyRight()
{
    QFETCH(const QByteArray, spec);
    Asked asked(Alice, shell(u"id -u; id -g; id -G | tr ' ' '\\n' | grep -c 4100; "
                             "grep -E '^(CapInh|CapPrm|CapEff|CapAmb)' /proc/self/status | cut -f2 | sort -u; "
                             "grep NoNewPrivs /proc/self/status; for n in 3 4 5 6 7 8 9; do "
                             "test -e /proc/self/fd/$n && echo has $n; done; "
                             "awk '$6 !~ /nosuid/' /proc/self/mountinfo | head -3"_s,
                             spec.constData()));
    auto output = asked.output();
    if (isDenied()) {
        QCOMPARE(output, QString());
        QVERIFY(asked.told(u"accepted"_s).isEmpty());
        return;
    }
    QVERIFY2(asked.told(u"failed"_s).isEmpty() && !asked.told(u"ended"_s).isEmpty(), asked.everything().constData());
    const auto wanted = u"4001\n4001\n1\n0000000000000000\nNoNewPrivs:\t1\n"_s;
    const auto begin = output.first(qMin(output.size(), wanted.size()));
    // Without a wall the host's mounts are what they are.
    QCOMPARE(spec.contains("mnt") ? output : begin,
             spec.contains("\"user\"") ? u"4001\n4001\n0\n0000000000000000\nNoNewPrivs:\t1\n"_s : wanted);
}

void TestPrivilegedLaunch::givesTheCallerTheUserNamespace()
{
    if (isDenied())
        QSKIP("is denied");
    Asked asked(Alice, shell(u"sleep 100"_s, withUsers));
    const auto pid = asked.start();
    QVERIFY2(pid > 0, asked.everything().constData());
    const Fd users(::open(qPrintable(u"/proc/%1/ns/user"_s.arg(pid)), O_RDONLY | O_CLOEXEC));
    QCOMPARE(nsfs::ownerUid(users.get()).value(), unsigned(Alice));
    const Fd mounts(::open(qPrintable(u"/proc/%1/ns/mnt"_s.arg(pid)), O_RDONLY | O_CLOEXEC));
    const auto owner = nsfs::owner(mounts.get());
    QCOMPARE(nsfs::identity(owner->get())->inode, nsfs::identity(users.get())->inode);
}

void TestPrivilegedLaunch::keepsNoRightsForItself_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::newRow("plain") << QByteArray(plain);
    QTest::newRow("with a user namespace") << QByteArray(withUsers);
    QTest::newRow("with a cable") << QByteArray(withCable);
}

void TestPrivilegedLaunch::keepsNoRightsForItself()
{
    QFETCH(const QByteArray, spec);
    if (isDenied())
        QSKIP("is denied");
    Asked asked(Alice, shell(u"sleep 100"_s, spec.constData()));
    QVERIFY2(asked.start() > 0, asked.everything().constData());
    const auto keeper = asked.keeper();
    QCOMPARE(statusOf(keeper, "Uid"), "4001 4001 4001 4001");
    for (const auto *set : {"CapInh", "CapPrm", "CapEff", "CapAmb", "CapBnd"})
        QCOMPARE(statusOf(keeper, set), "0000000000000000");
    const auto looked = run(Alice, {u"ls"_s, u"/proc/%1/fd"_s.arg(keeper)});
    QVERIFY2(looked.contains("denied"), looked.constData());
    for (const auto pid : processesOf(Alice)) {
        const auto files = run(0, {u"ls"_s, u"-l"_s, u"/proc/%1/fd"_s.arg(pid)});
        QCOMPARE(files.contains("/run/terrarium/launches"), pid == keeper);
    }
}

void TestPrivilegedLaunch::livesInTheCallersControlGroup()
{
    if (isDenied())
        QSKIP("is denied");
    if (hasSystemd())
        QSKIP("There is a scope instead.");
    const auto name = u"terrarium-stage-%1"_s.arg(QCoreApplication::applicationPid());
    const auto enter = [](const QString &folder) {
        QFile members(u"/sys/fs/cgroup/%1/cgroup.procs"_s.arg(folder));
        return members.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && members.write("0") == 1;
    };
    QVERIFY(QDir(u"/sys/fs/cgroup"_s).mkdir(name));
    QVERIFY(enter(name));
    auto inside = Asked(Alice, shell(u"tail -n 1 /proc/self/cgroup"_s, "{}")).output();
    QVERIFY(enter(QString()));
    QTRY_VERIFY(QDir(u"/sys/fs/cgroup"_s).rmdir(name) || !QDir(u"/sys/fs/cgroup/"_s + name).exists());
    QVERIFY2(inside.trimmed().endsWith(name), qPrintable(inside));
}

void TestPrivilegedLaunch::livesInAScopeOfTheCallersSlice()
{
    if (isDenied() || !hasSystemd())
        QSKIP("No systemd runs here, or it is denied.");
    Asked asked(Alice, shell(u"sleep 100"_s, "{}"));
    QVERIFY2(asked.start() > 0, asked.everything().constData());
    const auto scope = u"terrarium-%1-%2.scope"_s.arg(Alice).arg(asked.keeper());
    const auto shown = run(0, {u"systemctl"_s, u"show"_s, u"-P"_s, u"ControlGroup"_s, u"-P"_s, u"OOMPolicy"_s, scope});
    QCOMPARE(shown, u"continue\n/user.slice/user-%1.slice/%2\n"_s.arg(Alice).arg(scope).toLatin1());
    for (const auto pid : processesOf(Alice))
        if (statusOf(pid, "Name").startsWith("terrarium") || statusOf(pid, "Name") == "sleep")
            QVERIFY(contentOf(u"/proc/%1/cgroup"_s.arg(pid)).trimmed().endsWith("/" + scope.toLatin1()));
    const auto told = run(0, {u"journalctl"_s, u"--identifier"_s, u"terrarium-keeper"_s, u"--grep"_s, scope});
    QVERIFY2(told.contains("launch entered: group="), told.constData());
    (void)run(0, {u"systemctl"_s, u"stop"_s, scope});
    QTRY_VERIFY(!asked.told(u"ended"_s).isEmpty());
    QTRY_VERIFY(!QFile::exists(u"/sys/fs/cgroup/user.slice/user-%1.slice/%2"_s.arg(Alice).arg(scope)));
}

void TestPrivilegedLaunch::saysWhatSystemdRefuses()
{
    if (isDenied() || !hasSystemd())
        QSKIP("No systemd runs here, or it is denied.");
    QFile rule(u"/etc/dbus-1/system.d/refuse.conf"_s);
    QVERIFY(rule.open(QIODevice::WriteOnly) &&
            rule.write("<busconfig><policy context='mandatory'><deny send_destination='org.freedesktop.systemd1' "
                       "send_interface='org.freedesktop.systemd1.Manager' send_member='StartTransientUnit'/></policy>"
                       "</busconfig>") > 0);
    rule.close();
    (void)run(0, {u"systemctl"_s, u"reload"_s, u"dbus"_s});
    const auto letAgain = qScopeGuard([&rule] {
        rule.remove();
        (void)run(0, {u"systemctl"_s, u"reload"_s, u"dbus"_s});
    });
    Asked asked(Alice, shell(u"sleep 100"_s, "{}"));
    QCOMPARE(asked.start(), 0);
    QCOMPARE(asked.told(u"failed"_s).value("index"_L1).toInt(), 1);
    QCOMPARE(asked.told(u"failed"_s).value("errno"_L1).toInt(), EPROTO); // the bus's own words
    QVERIFY(!asked.told(u"failed"_s).value("step"_L1).toString().isEmpty());
}

void TestPrivilegedLaunch::limitsAllTogetherByAScopeOnly()
{
    if (isDenied() || hasSystemd())
        QSKIP("systemd runs here, or it is denied.");
    Asked asked(Alice, shell(u"true"_s, R"({"limits":{"processes":40}})"));
    (void)asked.output();
    QCOMPARE(asked.told(u"failed"_s).value("index"_L1).toInt(), 2);
    QVERIFY2(asked.told(u"failed"_s).value("step"_L1).toString().startsWith(u"find terrarium-4001-"_s),
             asked.everything().constData());
}

void TestPrivilegedLaunch::isNotForWhomPolkitDenies_data()
{
    QTest::addColumn<unsigned>("user");
    QTest::newRow("denied") << unsigned(Mallory);
    QTest::newRow("asked, with nobody to ask") << unsigned(Carol);
    QTest::newRow("unknown") << unsigned(Stranger);
}

void TestPrivilegedLaunch::isNotForWhomPolkitDenies()
{
    QFETCH(const unsigned, user);
    Asked asked(user, shell(u"id"_s, "{}"));
    if (policy() == "yes" && user != Stranger) {
        QVERIFY(asked.start() > 0);
        return;
    }
    QCOMPARE(asked.output(), QString());
    QVERIFY2(asked.told(u"accepted"_s).isEmpty(), asked.everything().constData());
}

void TestPrivilegedLaunch::isNotForWhoIsShutIn()
{
    Asked asked(Alice, shell(u"id"_s, "{}"), {u"unshare"_s, u"--user"_s, u"--map-current-user"_s});
    QCOMPARE(asked.output(), QString());
    QVERIFY2(asked.told(u"accepted"_s).isEmpty(), asked.everything().constData());
    if (!isDenied())
        QCOMPARE(asked.told(u"refused"_s).value("reason"_L1), u"namespaces"_s);
}

QTEST_GUILESS_MAIN(TestPrivilegedLaunch)
#include "tst_privilegedlaunch.moc"
