// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/session.h"
#include "system/privileged/stagetest.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

/// It is there as long as a process is in it.
QByteArray unitsOfHelpers()
{
    return hasSystemd() ? run(0, {u"systemctl"_s, u"list-units"_s, u"--all"_s, u"--no-legend"_s,
                                  u"dbus-*org.terrarium.launch*"_s})
                        : QByteArray();
}

} // namespace

/// How long what root's rights made lives, and how much of it there is: on a stage.
class TestPrivilegedLife : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void isNotForWhoeverHasLeft();
    void goesOnWhenTheHelperIsKilled();
    void goesOnWhenTheHelperEnds();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void boundsHowMany();
    void lastOfAllEndsWithTheSession();
};

void TestPrivilegedLife::isNotForWhoeverHasLeft()
{
    for (int i = 0; i < 5; ++i) {
        Asked asked(Alice, shell(u"touch ~/ran"_s, "{}"), {u"timeout"_s, u"-s"_s, u"KILL"_s, u"0.0%1"_s.arg(2 + i)});
        (void)asked.output();
    }
    QTRY_COMPARE(processesOf(Alice), QList<qint64>());
    // The next one is served, if need be by the next helper.
    if (!isDenied())
        QTRY_COMPARE(Asked(Alice, shell(u"echo served"_s, "{}")).output(), u"served\n"_s);
}

void TestPrivilegedLife::goesOnWhenTheHelperIsKilled()
{
    if (isDenied())
        QSKIP("is denied");
    Asked asked(Alice, shell(u"read line; echo still here"_s, plain));
    const auto pid = asked.start();
    QVERIFY2(pid > 0, asked.everything().constData());
    for (const auto helper : helpers())
        QCOMPARE(::kill(static_cast<pid_t>(helper), SIGKILL), 0);
    QTRY_COMPARE(helpers(), QList<qint64>());
    QTRY_COMPARE(unitsOfHelpers(), QByteArray());
    QVERIFY(isAlive(pid));
    QCOMPARE(Asked(Alice, shell(u"echo served"_s, "{}")).output(), u"served\n"_s);
}

/// By itself, after ten seconds without a request. systemd then ends what is left of the helper's own unit, if it has
/// one.
void TestPrivilegedLife::goesOnWhenTheHelperEnds()
{
    if (isDenied())
        QSKIP("is denied");
    Asked asked(Alice, shell(u"read line; echo still here"_s, plain));
    const auto pid = asked.start();
    QVERIFY2(pid > 0, asked.everything().constData());
    QVERIFY(!helpers().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(helpers(), QList<qint64>(), 60'000);
    QTRY_COMPARE(unitsOfHelpers(), QByteArray());
    QVERIFY(isAlive(pid) && isAlive(asked.keeper()));
    QCOMPARE(Asked(Alice, shell(u"echo served"_s, "{}")).output(), u"served\n"_s);
    QVERIFY(isAlive(pid) && isAlive(asked.keeper()));
}

void TestPrivilegedLife::leavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<bool>("isKeeperKilled");
    QTest::newRow("the window goes, plain") << QByteArray(plain) << false;
    QTest::newRow("the keeper is killed, plain") << QByteArray(plain) << true;
    QTest::newRow("the window goes, with a user namespace") << QByteArray(withUsers) << false;
    QTest::newRow("the keeper is killed, with a user namespace") << QByteArray(withUsers) << true;
}

void TestPrivilegedLife::leavesNothingBehind()
{
    QFETCH(const QByteArray, spec);
    QFETCH(const bool, isKeeperKilled);
    if (isDenied())
        QSKIP("is denied");
    const auto before = contentOf(u"/proc/self/mountinfo"_s);
    Asked asked(Alice, shell(u"setsid sleep 100 & sleep 100"_s, spec.constData()));
    QVERIFY2(asked.start() > 0, asked.everything().constData());
    if (isKeeperKilled)
        QCOMPARE(::kill(static_cast<pid_t>(asked.keeper()), SIGKILL), 0);
    asked.leave();
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(Alice), QList<qint64>(), 10'000);
    QCOMPARE(contentOf(u"/proc/self/mountinfo"_s), before);
}

void TestPrivilegedLife::boundsHowMany()
{
    if (isDenied())
        QSKIP("is denied");
    int refused = 0;
    for (int i = 0; i < 100 && refused == 0; ++i) {
        Asked asked(Alice, shell(u"true"_s, "{}"));
        (void)asked.output();
        refused += asked.told(u"refused"_s).value("reason"_L1) == u"limit"_s ? 1 : 0;
    }
    QCOMPARE(refused, 1);
    QCOMPARE(Asked(Bob, shell(u"echo served"_s, "{}")).output(), u"served\n"_s);
}

void TestPrivilegedLife::lastOfAllEndsWithTheSession()
{
    if (!hasSystemd())
        QSKIP("Nobody is logged in.");
    Asked asked(Bob, shell(u"trap '' TERM HUP; sleep 100"_s, plain));
    QVERIFY2(asked.start() > 0, asked.everything().constData());
    const auto scopes = [] { return run(0, {u"systemctl"_s, u"list-units"_s, u"--no-legend"_s, u"terrarium-*"_s}); };
    QVERIFY(scopes().contains("terrarium-4002-"));
    (void)run(0, {u"loginctl"_s, u"terminate-user"_s, u"bob"_s});
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(Bob), QList<qint64>(), 30'000);
    QTRY_VERIFY(!scopes().contains("terrarium-4002-"));
}

QTEST_GUILESS_MAIN(TestPrivilegedLife)
#include "tst_privilegedlife.moc"
