// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/stagetest.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

constexpr int measured = 5;
constexpr int helpersPatience = 15'000; // it goes after ten seconds with nothing to do

using Victim = std::function<qint64(const Asked &)>; ///< its PID, 0: it is not there

qint64 firstNamed(const char *name)
{
    return processesNamed(name).value(0);
}

/// One that says so has a bus, which has children of the same name.
qint64 bus()
{
    return contentOf(u"/run/dbus/pid"_s).trimmed().toLongLong();
}

QByteArrayList programs()
{
    QByteArrayList names;
    const auto folders = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const auto &folder : folders)
        if (const auto pid = folder.toLongLong(); pid > 0 && isAlive(pid))
            names.append(statusOf(pid, "Name"));
    std::ranges::sort(names);
    return names;
}

/// A keeper is root's before it is its caller's.
bool isQuiet()
{
    return processesOf(Alice).isEmpty() && processesOf(Bob).isEmpty() && processesNamed("terrarium-keepe").isEmpty();
}

QStringList filesBelow(const QString &place)
{
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QStringList names;
    for (QDirIterator each(place, everything, QDirIterator::Subdirectories); each.hasNext();)
        names.append(each.next());
    names.sort();
    return names;
}

/// Those with our name: all others are the machine's.
QByteArray groups()
{
    return run(0, {u"find"_s, u"/sys/fs/cgroup"_s, u"-type"_s, u"d"_s, u"-name"_s, u"terrarium-*"_s});
}

/// What a sandbox could leave behind besides processes. The stage has a network and /run of its own, and beneath the
/// latter lies all that is changed of /etc and /usr.
struct Remains {
    QByteArray mounts = contentOf(u"/proc/self/mountinfo"_s);
    QByteArray network = run(0, {u"sh"_s, u"-c"_s,
                                 u"ip -oneline address; ip rule; ip route show table all; "
                                 "nft list ruleset 2>/dev/null"_s});
    QStringList files = filesBelow(u"/run"_s);
    QByteArray temporary =
        run(0, {u"find"_s, u"/tmp"_s, u"/var/tmp"_s, u"/dev/shm"_s, u"-ignore_readdir_race"_s, u"-uid"_s, u"4001"_s});
};

} // namespace

/// Whoever of those that a launch takes is killed, at whichever moment of it.
class TestPrivilegedKills : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void leavesOnlyWhatWasThere();

private:
    void prepare() override;
    void kill(const Victim &victim, int milliseconds);

    QRandomGenerator m_random;
    int m_running = 0;
    int m_usual = 0; ///< milliseconds from the asking to the program
    QByteArrayList m_programs;
    std::unique_ptr<Remains> m_before;
};

void TestPrivilegedKills::prepare()
{
    const auto wanted = qEnvironmentVariableIntValue("TERRARIUM_SEED");
    const auto seed = wanted > 0 ? static_cast<quint32>(wanted) : QRandomGenerator::global()->bounded(1U, 1'000'000U);
    m_random.seed(seed);
    m_programs = programs();
    QList<int> times;
    while (times.size() < measured) {
        Asked asked(Alice, shell(u"sleep 100"_s, plain));
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(asked.start() > 0, asked.everything().constData());
        times.append(static_cast<int>(timer.elapsed()));
    }
    std::ranges::sort(times);
    m_usual = times[measured / 2];
    qInfo("A launch takes %d ms. To have the same moments again: TERRARIUM_SEED=%u", m_usual, seed);
    forgetPace();
    m_before = std::make_unique<Remains>();
}

void TestPrivilegedKills::leavesNothingBehind_data()
{
    QTest::addColumn<Victim>("victim");
    QTest::addColumn<int>("share"); // of a launch, in which it is there and the launch goes on
    QTest::newRow("the window") << Victim([](const Asked &asked) { return asked.window(); }) << 100;
    QTest::newRow("the helper") << Victim([](const Asked &) { return firstNamed("terrarium-launc"); }) << 100;
    QTest::newRow("the keeper") << Victim([](const Asked &) { return firstNamed("terrarium-keepe"); }) << 20;
    QTest::newRow("the bus") << Victim([](const Asked &) { return bus(); }) << 100;
    QTest::newRow("polkit") << Victim([](const Asked &) { return firstNamed("polkitd"); }) << 100;
}

/// Forty launches each, so two hundred; four under what makes programs slow.
void TestPrivilegedKills::leavesNothingBehind()
{
    QFETCH(const Victim, victim);
    QFETCH(const int, share);
    m_running = 0;
    const int launches = qEnvironmentVariableIntValue("TERRARIUM_SEEDS") > 0 ? 4 : 40;
    for (int i = 0; i < launches; ++i) {
        kill(victim, m_usual * share / 80);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(run(0, {QStringLiteral(TERRARIUM_SERVANTS)}), "");
        // By then the helper, if it lives, has also seen to what it was asked for before.
        QCOMPARE(Asked(Bob, shell(u"echo served"_s, "{}")).output(), u"served\n"_s);
        QVERIFY(QTest::qWaitFor(isQuiet, 30'000));
        QCOMPARE(contentOf(u"/proc/self/mountinfo"_s), m_before->mounts);
    }
    qInfo("%d launches, the program of %d ran already", launches, m_running);
}

void TestPrivilegedKills::kill(const Victim &victim, int milliseconds)
{
    forgetPace();
    Asked asked(Alice, shell(u"sleep 1000 & (setsid sleep 1000 &) ; sleep 1000"_s,
                             m_random.bounded(2) == 0 ? plain : withUsers));
    qint64 pid = 0;
    QVERIFY(QTest::qWaitFor([&] { return (pid = victim(asked)) > 0; }));
    ::usleep(static_cast<unsigned>(m_random.bounded(1'000 * milliseconds))); // the moment is what is tried
    m_running += asked.told(u"started"_s).isEmpty() ? 0 : 1;
    ::kill(static_cast<pid_t>(pid), SIGKILL);
}

void TestPrivilegedKills::leavesOnlyWhatWasThere()
{
    QTRY_COMPARE_WITH_TIMEOUT(programs(), m_programs, helpersPatience);
    const Remains after;
    QCOMPARE(after.network, m_before->network);
    QTRY_COMPARE_WITH_TIMEOUT(groups(), "", 30'000);
    QCOMPARE(after.files, m_before->files);
    QCOMPARE(after.temporary, m_before->temporary);
}

QTEST_GUILESS_MAIN(TestPrivilegedKills)
#include "tst_privilegedkills.moc"
