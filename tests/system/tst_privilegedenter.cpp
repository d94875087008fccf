// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/neighbour.h"
#include "system/privileged/stagetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

constexpr auto enter = "enter";
constexpr auto enterAny = "enterAny";

const auto look = u"hostname; ls /mnt; id -u; id -g; readlink /proc/self/ns/net /proc/self/ns/user; "
                  "grep -E '^(CapInh|CapPrm|CapEff|CapBnd|CapAmb)' /proc/self/status | cut -f2 | sort -u; "
                  "grep NoNewPrivs /proc/self/status | cut -f2; "
                  "for n in 3 4 5 6 7 8 9; do test -e /proc/self/fd/$n && echo has $n; done; echo end"_s;

} // namespace

/// A terminal among what a process has, by root's rights: whose process it may be, and what is had by it.
class TestPrivilegedEnter : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void entersWhatRootMadeForOnesOwnProcess();
    void entersWhatAnotherHasAsOneself();
    void keepsNoRights_data();
    void keepsNoRights();
    void isNotForWhomPolkitDenies_data();
    void isNotForWhomPolkitDenies();
    void onlyOnesOwnProcessIsOnesOwn_data();
    void onlyOnesOwnProcessIsOnesOwn();
    void doesWhatWasAuthorisedOnly_data();
    void doesWhatWasAuthorisedOnly();
    void entersNobodysUsers();
    void anotherProcessWithThatPidIsNotEntered();
    void aProcessThatHasEndedIsNotEntered();
    void whatIsInThereGainsNothing();
    void entersASandboxThatRootMade();
    void actionsAreForAdministrators();

private:
    void expectInside(Asked &asked, const Neighbour &neighbour);
    void expectFailed(Asked &asked, int error);
};

void TestPrivilegedEnter::expectInside(Asked &asked, const Neighbour &neighbour)
{
    const auto output = asked.output();
    if (isDenied()) {
        QCOMPARE(output, QString());
        return;
    }
    QVERIFY2(asked.told(u"failed"_s).isEmpty(), asked.everything().constData());
    const auto wanted = u"glass\ninside\n4001\n4001\n%1\n%2\n0000000000000000\n1\nend\n"_s.arg(
        neighbour.linkOf(u"net"_s), linkOf(u"self"_s, u"user"_s));
    QCOMPARE(output, wanted);
}

void TestPrivilegedEnter::expectFailed(Asked &asked, int error)
{
    QCOMPARE(asked.output(), QString());
    if (isDenied()) {
        QVERIFY(asked.told(u"accepted"_s).isEmpty());
        return;
    }
    QCOMPARE(asked.told(u"failed"_s).value("errno"_L1).toInt(), error);
}

void TestPrivilegedEnter::entersWhatRootMadeForOnesOwnProcess()
{
    const Neighbour neighbour(Alice);
    QVERIFY(neighbour.pid() > 0);
    Asked asked(Alice, neighbour.toEnter(enter, {u"mnt"_s, u"net"_s, u"uts"_s}, look));
    expectInside(asked, neighbour);
}

void TestPrivilegedEnter::entersWhatAnotherHasAsOneself()
{
    const Neighbour neighbour(Bob);
    QVERIFY(neighbour.pid() > 0);
    Asked asked(Alice, neighbour.toEnter(enterAny, {u"mnt"_s, u"net"_s, u"uts"_s}, look));
    expectInside(asked, neighbour);
}

void TestPrivilegedEnter::keepsNoRights_data()
{
    QTest::addColumn<unsigned>("user");
    QTest::addColumn<QByteArray>("privilege");
    QTest::newRow("enter") << unsigned(Alice) << QByteArray(enter);
    QTest::newRow("enterany") << unsigned(Bob) << QByteArray(enterAny);
}

/// Nor does any process that serves it, also none that is in there.
void TestPrivilegedEnter::keepsNoRights()
{
    QFETCH(const unsigned, user);
    QFETCH(const QByteArray, privilege);
    if (isDenied())
        QSKIP("is denied");
    const Neighbour neighbour(user);
    Asked asked(Alice,
                neighbour.toEnter(privilege, {u"mnt"_s, u"net"_s, u"uts"_s, u"ipc"_s, u"pid"_s}, u"exec sleep 100"_s));
    const auto program = asked.start();
    QVERIFY2(program > 0, asked.everything().constData());
    QVERIFY(processesOf(Alice).contains(asked.keeper()));
    for (const auto pid : processesOf(Alice)) {
        QCOMPARE(statusOf(pid, "Uid"), "4001 4001 4001 4001");
        for (const auto *set : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
            QCOMPARE(statusOf(pid, set), "0000000000000000");
    }
    const auto files = run(0, {u"ls"_s, u"-l"_s, u"/proc/%1/fd"_s.arg(program)});
    QCOMPARE(files.count("->"), 3);
    QCOMPARE(files.count("/dev/pts/"), 3);
    for (const auto *file : {"mem", "environ"}) {
        const auto said =
            run(Alice, {u"head"_s, u"-c1"_s, u"/proc/%1/%2"_s.arg(asked.keeper()).arg(QLatin1StringView(file))});
        QVERIFY2(said.contains("denied"), said.constData());
    }
}

void TestPrivilegedEnter::isNotForWhomPolkitDenies_data()
{
    QTest::addColumn<unsigned>("user");
    QTest::newRow("denied") << unsigned(Mallory);
    QTest::newRow("asked, with nobody to ask") << unsigned(Carol);
}

void TestPrivilegedEnter::isNotForWhomPolkitDenies()
{
    QFETCH(const unsigned, user);
    if (policy() == "yes")
        QSKIP("is allowed");
    const Neighbour own(user);
    const Neighbour another(Bob);
    Asked first(user, own.toEnter(enter, {u"net"_s}, look));
    QCOMPARE(first.output(), QString());
    Asked second(user, another.toEnter(enterAny, {u"net"_s}, look));
    QCOMPARE(second.output(), QString());
    QVERIFY(first.told(u"accepted"_s).isEmpty() && second.told(u"accepted"_s).isEmpty());
}

void TestPrivilegedEnter::onlyOnesOwnProcessIsOnesOwn_data()
{
    QTest::addColumn<QString>("becoming");
    QTest::newRow("another user's") << Neighbour::as(Bob);
    QTest::newRow("root's") << u"exec sleep 1000"_s;
    QTest::newRow("setuid") << u"cp /usr/bin/sleep /run/setuid-sleep; chmod 4755 /run/setuid-sleep; "
                               "exec setpriv --reuid=4001 --regid=4001 --clear-groups /run/setuid-sleep 1000"_s;
    QTest::newRow("setgid") << u"cp /usr/bin/sleep /run/setgid-sleep; chgrp 4002 /run/setgid-sleep; "
                               "chmod 2755 /run/setgid-sleep; exec setpriv --reuid=4001 --regid=4001 --clear-groups "
                               "/run/setgid-sleep 1000"_s;
    QTest::newRow("of another group") << u"exec setpriv --reuid=4001 --regid=4002 --clear-groups sleep 1000"_s;
    QTest::newRow("with a capability that the caller has not")
        << u"exec setpriv --reuid=4001 --regid=4001 --clear-groups --inh-caps=+net_admin --ambient-caps=+net_admin sleep 1000"_s;
    QTest::newRow("with those of root's that serve to enter")
        << u"exec setpriv --reuid=4001 --regid=4001 --clear-groups --inh-caps=+sys_admin,+sys_chroot "
           "--ambient-caps=+sys_admin,+sys_chroot sleep 1000"_s;
}

void TestPrivilegedEnter::onlyOnesOwnProcessIsOnesOwn()
{
    QFETCH(const QString, becoming);
    const Neighbour neighbour(becoming);
    QVERIFY(neighbour.pid() > 0);
    Asked asked(Alice, neighbour.toEnter(enter, {u"mnt"_s, u"net"_s}, look));
    const auto output = asked.output();
    QCOMPARE(output, QString());
    if (isDenied())
        return;
    QCOMPARE(asked.told(u"failed"_s).value("errno"_L1).toInt(), EACCES);
    QVERIFY2(asked.told(u"failed"_s).value("step"_L1).toString().startsWith(u"look into /proc/"_s),
             asked.everything().constData());
}

void TestPrivilegedEnter::doesWhatWasAuthorisedOnly_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("says");
    for (const auto *action : {"run", "enter", "enterany"})
        for (const auto *says : {"administrator", "enter", "enterAny", "none"})
            if (QByteArray(says).toLower() != action)
                QTest::addRow("%s for %s", action, says) << QString::fromLatin1(action) << QByteArray(says);
}

/// The request says what it is for; who asks for another action than that gets nothing, whatever is allowed.
void TestPrivilegedEnter::doesWhatWasAuthorisedOnly()
{
    QFETCH(const QString, action);
    QFETCH(const QByteArray, says);
    const Neighbour neighbour(Bob);
    Asked asked(Alice, neighbour.toEnter(says, {u"mnt"_s, u"net"_s}, look), {}, {u"action="_s + action});
    QCOMPARE(asked.output(), QString());
    QVERIFY(asked.told(u"accepted"_s).isEmpty());
    if (!isDenied())
        QCOMPARE(asked.told(u"refused"_s).value("reason"_L1).toString(), u"request"_s);
}

void TestPrivilegedEnter::entersNobodysUsers()
{
    const Neighbour neighbour(u"exec setpriv --reuid=4002 --regid=4002 --clear-groups unshare --user sleep 1000"_s);
    for (const auto *privilege : {enter, enterAny}) {
        Asked asked(Alice, neighbour.toEnter(privilege, {u"user"_s, u"net"_s}, look));
        QCOMPARE(asked.output(), QString());
        QVERIFY(asked.told(u"accepted"_s).isEmpty());
        if (!isDenied())
            QCOMPARE(asked.told(u"refused"_s).value("reason"_L1).toString(), u"request"_s);
    }
}

void TestPrivilegedEnter::anotherProcessWithThatPidIsNotEntered()
{
    for (const auto *privilege : {enter, enterAny}) {
        const Neighbour neighbour(Alice);
        Asked asked(Alice, neighbour.toEnter(privilege, {u"mnt"_s, u"net"_s}, look, neighbour.started() + 1));
        expectFailed(asked, ESRCH);
    }
}

void TestPrivilegedEnter::aProcessThatHasEndedIsNotEntered()
{
    Neighbour neighbour(Alice);
    const auto spec = neighbour.toEnter(enterAny, {u"mnt"_s, u"net"_s}, look);
    neighbour.end();
    Asked asked(Alice, spec);
    expectFailed(asked, ESRCH);
}

/// Its files are another's, and so is the shell. It looks for what root, the keeper or the helper may have left.
void TestPrivilegedEnter::whatIsInThereGainsNothing()
{
    const Neighbour neighbour(
        u"cp /usr/bin/id /mnt/root-id; chmod 4755 /mnt/root-id; "
        "cp /usr/bin/dash /mnt/real; printf '#!/mnt/real\n/mnt/root-id -u\n"
        "cat /etc/shadow\nmount -t tmpfs x /mnt\nunshare -n true && echo unshared\n"
        "chroot / true && echo chrooted\nls -l /proc/self/fd | grep -v pts\necho end\n' >/mnt/sh; "
        "chmod 755 /mnt/sh; mount --bind /mnt/sh /usr/bin/bash; "_s +
        Neighbour::as(Bob));
    auto spec = neighbour.toEnter(enterAny, {u"mnt"_s, u"net"_s}, QString());
    spec.insert(u"program"_s, QJsonObject{{u"arguments"_s, QJsonArray{u"/usr/bin/bash"_s}}});
    Asked asked(Alice, spec);
    const auto output = asked.output();
    if (isDenied()) {
        QCOMPARE(output, QString());
        return;
    }
    const auto lines = output.split(u'\n');
    QVERIFY2(lines.contains(u"4001"_s) && lines.contains(u"end"_s),
             qPrintable(output + QString::fromUtf8(asked.everything())));
    for (const auto *word : {"unshared", "chrooted"})
        QVERIFY2(!lines.contains(QLatin1StringView(word)), qPrintable(output));
    QVERIFY2(!output.contains(u"\nroot:"_s), qPrintable(output));
}

void TestPrivilegedEnter::entersASandboxThatRootMade()
{
    if (isDenied())
        QSKIP("is denied");
    Asked sandbox(Alice, shell(u"sleep 100"_s, plain));
    const auto pid = sandbox.start();
    QVERIFY2(pid > 0, sandbox.everything().constData());
    const Neighbour neighbour(Process{pid});
    Asked asked(Alice, neighbour.toEnter(enter, {u"mnt"_s, u"pid"_s, u"net"_s, u"ipc"_s, u"uts"_s},
                                         u"readlink /proc/self/ns/net /proc/1/ns/pid; readlink /proc/self/ns/pid"_s));
    const auto lines = asked.output().split(u'\n');
    QVERIFY2(lines.size() == 4, asked.everything().constData());
    QCOMPARE(lines[0], neighbour.linkOf(u"net"_s));
    QCOMPARE(lines[1], neighbour.linkOf(u"pid"_s));
    QCOMPARE(lines[2], lines[1]);
}

/// As installed: what polkit asks for where no rule says otherwise.
void TestPrivilegedEnter::actionsAreForAdministrators()
{
    const auto policyOf = [](const QString &action) {
        const auto told =
            run(0, {u"pkaction"_s, u"--verbose"_s, u"--action-id"_s, u"org.terrarium.launch."_s + action});
        QStringList implicit;
        for (const auto &line : QString::fromUtf8(told).split(u'\n'))
            if (line.trimmed().startsWith(u"implicit"_s))
                implicit.append(line.section(u':', 1).trimmed());
        return implicit.join(u' ');
    };
    QCOMPARE(policyOf(u"run"_s), u"no no auth_admin_keep"_s);
    QCOMPARE(policyOf(u"enter"_s), u"no no auth_admin_keep"_s);
    QCOMPARE(policyOf(u"enterany"_s), u"no no auth_admin"_s);
    const auto all = run(0, {u"pkaction"_s});
    QCOMPARE(all.count("org.terrarium.launch."), 3);
}

QTEST_GUILESS_MAIN(TestPrivilegedEnter)
#include "tst_privilegedenter.moc"
