// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/guest.h"
#include "system/support/sandbox.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

/// The control groups of all scopes that keepers made.
QStringList scopes()
{
    QStringList found;
    QDirIterator all(u"/sys/fs/cgroup"_s, {u"terrarium-*.scope"_s}, QDir::Dirs, QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(all.next());
    return found;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(unreadable)";
}

QJsonObject limited(const QString &command, const char *limits)
{
    return shell(command, {{u"limits"_s, QJsonDocument::fromJson(limits).object()}});
}

} // namespace

/// Limits of all processes together, by a scope of the user's systemd.
class TestTogether : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QTRY_COMPARE_WITH_TIMEOUT(scopes(), QStringList(), 30'000); }
    void areInForceOutside();
    void letNoMoreBeForked();
    void endWhatTakesMoreMemory();
    void slowWhatTakesMoreOfAProcessor();
    void holdForWhatIsProved();
    void leaveNoScopeBehindWhoeverIsKilled_data();
    void leaveNoScopeBehindWhoeverIsKilled();

private:
    [[nodiscard]] Ground ground() const
    {
        return {.home = m_guest->home, .runtimeDir = m_guest->runtimeDir, .user = m_guest->id};
    }
    /// The control group of a sandbox that was started.
    [[nodiscard]] static QString groupOf(Sandbox &sandbox);

    std::optional<Guest> m_guest;
};

void TestTogether::initTestCase()
{
    m_guest = guest();
    QVERIFY2(m_guest, noGuest);
    const auto user = u"/sys/fs/cgroup/user.slice/user-%1.slice/user@%1.service/cgroup.controllers"_s.arg(m_guest->id);
    const auto controllers = content(user).simplified().split(' ');
    for (const auto *needed : {"memory", "cpu", "pids"})
        if (!controllers.contains(needed))
            QSKIP("The kernel has given memory, cpu or pids to control groups of version 1.");
}

QString TestTogether::groupOf(Sandbox &sandbox)
{
    if (sandbox.start() <= 0)
        QTest::qFail(QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData(), __FILE__, __LINE__);
    return scopes().value(0);
}

void TestTogether::areInForceOutside()
{
    Sandbox sandbox(limited(u"sleep 1000"_s, R"({"memory":67108864,"cpu":50,"processes":20})"), ground());
    const auto group = groupOf(sandbox);
    QVERIFY(group.endsWith(u"/terrarium-%1.scope"_s.arg(sandbox.keeperPid())));
    QCOMPARE(content(group + u"/memory.max"_s), "67108864\n");
    QCOMPARE(content(group + u"/cpu.max"_s), "50000 100000\n");
    QCOMPARE(content(group + u"/pids.max"_s), "20\n");
    sandbox.order("kill");
    QCOMPARE(sandbox.output(), QByteArray());
}

void TestTogether::letNoMoreBeForked()
{
    Sandbox sandbox(limited(u"for i in 1 2 3 4 5 6 7 8; do sleep 1 & done"_s, R"({"processes":6})"), ground());
    (void)sandbox.output();
    QCOMPARE(sandbox.told(u"ended"_s).value("code"_L1).toInt(), 2); // the shell itself gives up
}

void TestTogether::endWhatTakesMoreMemory()
{
    Sandbox sandbox(limited(u"tail /dev/zero; echo $?"_s, R"({"memory":33554432})"), ground());
    QCOMPARE(sandbox.output(), "137\n");
}

void TestTogether::slowWhatTakesMoreOfAProcessor()
{
    Sandbox sandbox(limited(u"while :; do :; done"_s, R"({"cpu":20})"), ground());
    const auto group = groupOf(sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(!content(group + u"/cpu.stat"_s).contains("nr_throttled 0\n"), 30'000);
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestTogether::holdForWhatIsProved()
{
    const auto spec = limited(u"sleep 1000"_s, R"({"memory":67108864,"cpu":50,"processes":40})");
    Sandbox sandbox(spec, ground());
    QVERIFY(!groupOf(sandbox).isEmpty());
    QStringList verdicts;
    for (const auto &one : sandbox.prove(spec))
        if (one.value("event"_L1) == "finding"_L1)
            verdicts.append(one.value("verdict"_L1).toString());
    QCOMPARE(verdicts, (QStringList{u"holds"_s, u"holds"_s, u"holds"_s}));
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestTogether::leaveNoScopeBehindWhoeverIsKilled_data()
{
    QTest::addColumn<bool>("isKeeper");
    QTest::newRow("keeper") << true;
    QTest::newRow("window") << false;
}

void TestTogether::leaveNoScopeBehindWhoeverIsKilled()
{
    QFETCH(const bool, isKeeper);
    for (int moment = 0; moment < 15; ++moment) {
        Sandbox sandbox(limited(u"sleep 1000 & (setsid sleep 1000 &) ; sleep 1000"_s, R"({"memory":67108864})"),
                        ground());
        if (moment % 3 == 0)
            QVERIFY(sandbox.start() > 0);
        usleep(static_cast<unsigned>(moment) * 10'000); // the moment is what is tried
        const auto keeper = sandbox.keeperPid();
        ::kill(static_cast<pid_t>(isKeeper && keeper > 0 ? keeper : sandbox.launcherPid()), SIGKILL);
    }
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
