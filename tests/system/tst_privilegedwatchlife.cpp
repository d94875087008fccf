// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/secret.h"
#include "system/privileged/stagetest.h"
#include "system/privileged/watched.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

/// How long root looks for a user, and how often at once: on a stage.
class TestPrivilegedWatchLife : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void boundsHowMany();
    void endsWithTheWindow_data();
    void endsWithTheWindow();
    void itsEndIsSeen();
    void goesOnWithoutTheHelper();
    void nobodyStopsAnothersWatch();
    void theObserverIsForRootToStart();

private:
    void lookAround() override { QTRY_COMPARE(observers(), QList<qint64>()); }
};

void TestPrivilegedWatchLife::boundsHowMany()
{
    if (isDenied())
        QSKIP("is denied");
    Watched first(Alice);
    QVERIFY2(first.observer() > 0, first.everything().constData());
    {
        Watched second(Alice);
        QVERIFY2(second.observer() > 0, second.everything().constData());
        Watched third(Alice);
        QCOMPARE(third.observer(), 0);
        QCOMPARE(third.told(u"refused"_s).value("reason"_L1), u"limit"_s);
        QVERIFY(Watched(Bob).observer() > 0);
    }
    // What has ended is not counted.
    QTRY_VERIFY(Watched(Alice).observer() > 0);
}

void TestPrivilegedWatchLife::endsWithTheWindow_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("it is killed") << QString();
    QTest::newRow("it is killed, and has read nothing") << u"deaf"_s;
    QTest::newRow("another one keeps the socket") << u"left"_s;
    QTest::newRow("it says what is not understood") << u"talkative"_s;
}

void TestPrivilegedWatchLife::endsWithTheWindow()
{
    QFETCH(const QString, how);
    if (isDenied())
        QSKIP("is denied");
    Watched watched(Alice, how);
    const auto observer = watched.observer();
    QVERIFY2(observer > 0, watched.everything().constData());
    if (how.isEmpty() || how == "deaf"_L1) {
        QVERIFY(isAlive(observer));
        watched.leave();
    }
    QTRY_VERIFY(!isAlive(observer));
}

void TestPrivilegedWatchLife::itsEndIsSeen()
{
    if (isDenied())
        QSKIP("is denied");
    Watched watched(Alice);
    const auto observer = watched.observer();
    QVERIFY2(observer > 0, watched.everything().constData());
    // By its own user, whose it is by uid.
    QCOMPARE(run(Alice, {u"kill"_s, u"-KILL"_s, QString::number(observer)}), QByteArray());
    watched.waitForEnd();
    QTRY_VERIFY(!isAlive(observer));
    QVERIFY(Watched(Alice).observer() > 0);
}

void TestPrivilegedWatchLife::goesOnWithoutTheHelper()
{
    if (isDenied())
        QSKIP("is denied");
    Watched watched(Alice);
    const auto observer = watched.observer();
    QVERIFY2(observer > 0 && watched.snapshot(), watched.everything().constData());
    for (const auto pid : processesNamed("terrarium-obser"))
        if (pid != observer)
            QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    const Secret later(Bob);
    QTRY_VERIFY_WITH_TIMEOUT(watched.state()->process(later.pid()), 20'000);
    QVERIFY(isAlive(observer));
}

void TestPrivilegedWatchLife::nobodyStopsAnothersWatch()
{
    if (isDenied())
        QSKIP("there is none");
    Watched watched(Alice);
    QVERIFY(watched.observer() > 0);
    for (const unsigned user : {Mallory, Alice}) {
        const auto said =
            run(user, {u"dbus-send"_s, u"--system"_s, u"--print-reply"_s, u"--dest=org.terrarium.observe"_s, u"/"_s,
                       u"org.kde.kf6auth.stopAction"_s, u"string:org.terrarium.observe.watch"_s, u"array:byte:0"_s});
        QVERIFY2(said.contains("AccessDenied"), said.constData());
    }
}

void TestPrivilegedWatchLife::theObserverIsForRootToStart()
{
    const auto found = run(0, {u"sh"_s, u"-c"_s,
                               u"ls /usr/libexec/terrarium/terrarium-observer "
                               "/usr/local/libexec/terrarium/terrarium-observer 2>/dev/null | head -1"_s});
    const auto said =
        run(Alice, {u"sh"_s, u"-c"_s,
                    QString::fromLocal8Bit(found.trimmed()) + u" --for-caller --control 3 3</dev/null; echo $?"_s});
    QVERIFY2(said.endsWith("1\n"), said.constData());
}

QTEST_GUILESS_MAIN(TestPrivilegedWatchLife)
#include "tst_privilegedwatchlife.moc"
