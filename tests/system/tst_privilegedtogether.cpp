// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/asked.h"
#include "system/privileged/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

QJsonObject limited(const QString &command, const QByteArray &limits)
{
    return shell(command, (R"({"limits":)" + limits + QByteArray("}")).constData());
}

} // namespace

/// Limits of all processes together that root's rights set, by a scope of the system's systemd: on a stage where it has
/// booted.
class TestPrivilegedTogether : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QTRY_COMPARE(processesOf(Alice), QList<qint64>()); }
    void areInForceAndNotTheCallersToLift();
    void letNoMoreBeForked();
    void endWhatTakesMoreMemory();
};

void TestPrivilegedTogether::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("TERRARIUM_POLICY") && hasSystemd(),
             "not on the stage: see privileged/loggedin");
    const auto controllers = contentOf(u"/sys/fs/cgroup/cgroup.controllers"_s).simplified().split(' ');
    for (const auto *needed : {"memory", "cpu", "pids"})
        if (!controllers.contains(needed))
            QSKIP("The kernel has given memory, cpu or pids to control groups of version 1.");
}

void TestPrivilegedTogether::areInForceAndNotTheCallersToLift()
{
    Asked asked(Alice, limited(u"sleep 1000"_s, R"({"memory":67108864,"cpu":50,"processes":20})"));
    QVERIFY2(asked.start() > 0, asked.everything().constData());
    const auto group =
        u"/sys/fs/cgroup/user.slice/user-%1.slice/terrarium-%1-%2.scope/"_s.arg(Alice).arg(asked.keeper());
    QCOMPARE(contentOf(group + u"memory.max"_s), "67108864\n");
    QCOMPARE(contentOf(group + u"cpu.max"_s), "50000 100000\n");
    QCOMPARE(contentOf(group + u"pids.max"_s), "20\n");
    for (const auto *file : {"memory.max", "cpu.max", "pids.max", "cgroup.procs"}) {
        const auto tried = run(Alice, {u"sh"_s, u"-c"_s, u"echo 0 >%1"_s.arg(group + QString::fromLatin1(file))});
        QVERIFY2(tried.contains("denied"), tried.constData());
    }
}

void TestPrivilegedTogether::letNoMoreBeForked()
{
    Asked asked(Alice, limited(u"for i in 1 2 3 4 5 6 7 8; do sleep 1 & done"_s, R"({"processes":6})"));
    (void)asked.output();
    QCOMPARE(asked.told(u"ended"_s).value("code"_L1).toInt(), 2); // the shell itself gives up
}

void TestPrivilegedTogether::endWhatTakesMoreMemory()
{
    Asked asked(Alice, limited(u"tail /dev/zero; echo $?"_s, R"({"memory":33554432})"));
    QVERIFY2(asked.output().contains(u"137"_s), asked.everything().constData());
}

QTEST_GUILESS_MAIN(TestPrivilegedTogether)
#include "tst_privilegedtogether.moc"
