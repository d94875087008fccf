// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/sandbox.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <linux/magic.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

const QString top = u"/sys/fs/cgroup"_s;
const QString delegated = top + u"/terrarium-delegated"_s;
const QString session = delegated + u"/session"_s;
constexpr auto controllers = "+memory +cpu +pids";

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

qsizetype processesNamed(const QByteArray &name, const QList<qint64> &processes)
{
    return std::ranges::count_if(processes, [&name](qint64 pid) {
        QFile file(u"/proc/%1/comm"_s.arg(pid));
        return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == name;
    });
}

/// As a session's manager does it (cgroups(7), "Delegating a hierarchy to a less privileged user").
bool giveAway(const QString &folder)
{
    for (const auto *name : {"", "/cgroup.procs", "/cgroup.subtree_control", "/cgroup.threads"})
        if (::chown(qPrintable(folder + QString::fromLatin1(name)), nobody, nobody) != 0)
            return false;
    return true;
}

bool isVersion2()
{
    struct statfs facts{};
    return ::statfs(qPrintable(top), &facts) == 0 && facts.f_type == CGROUP2_SUPER_MAGIC;
}

QJsonObject limited(const QString &command, const char *limits)
{
    return shell(command, {{u"limits"_s, QJsonDocument::fromJson(limits).object()}});
}

/// In a group of whose parent this user has the say, or not.
Ground inSession()
{
    return {.asRoot = [] {
        if (!write(session + u"/cgroup.procs"_s, "0"))
            ::_exit(126);
    }};
}

} // namespace

/// Limits of all processes together where no systemd answers, by control groups that were delegated to the user.
class TestControlGroup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { QTRY_COMPARE(processesOfUserBut(m_before), QList<qint64>()); }
    void cleanupTestCase();
    void limitsAllTogether();
    void endsWhatTakesMore();
    void provesWhatItPromises();
    void leavesNoGroupBehindWhoeverIsKilled_data();
    void leavesNoGroupBehindWhoeverIsKilled();
    void saysThatNoneIsTheUsers();

private:
    [[nodiscard]] bool hasControllers() const;
    [[nodiscard]] static QStringList groups() { return QDir(delegated).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    QList<qint64> m_before;
};

void TestControlGroup::initTestCase()
{
    if (!isRoot())
        QSKIP("Only root can mount control groups and give them away.");
    QVERIFY(::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
    QVERIFY(isVersion2() || ::mount("none", qPrintable(top), "cgroup2", 0, nullptr) == 0);
    (void)write(top + u"/cgroup.subtree_control"_s, controllers);
    QVERIFY(QDir().mkpath(session));
    (void)write(delegated + u"/cgroup.subtree_control"_s, controllers);
    m_before = processesOfUser();
}

void TestControlGroup::init()
{
    const bool isRefused = qstrcmp(QTest::currentTestFunction(), "saysThatNoneIsTheUsers") == 0;
    if (!isRefused && !hasControllers())
        QSKIP("The kernel has given memory, cpu and pids to control groups of version 1.");
    if (!isRefused)
        QVERIFY(giveAway(delegated) && giveAway(session));
}

void TestControlGroup::cleanupTestCase()
{
    ::rmdir(qPrintable(session));
    ::rmdir(qPrintable(delegated));
}

bool TestControlGroup::hasControllers() const
{
    QFile file(delegated + u"/cgroup.subtree_control"_s);
    return file.open(QIODevice::ReadOnly) && file.readAll().simplified().split(' ').size() >= 3;
}

void TestControlGroup::limitsAllTogether()
{
    const auto command = u"cd /sys/fs/cgroup$(cut -d: -f3 /proc/self/cgroup) && cat memory.max cpu.max pids.max"_s;
    Sandbox sandbox(limited(command, R"({"memory":67108864,"cpu":50,"processes":20})"), inSession());
    QCOMPARE(sandbox.output(), "67108864\n50000 100000\n20\n");
    QTRY_COMPARE(groups(), QStringList{u"session"_s});
}

void TestControlGroup::endsWhatTakesMore()
{
    Sandbox memory(limited(u"tail /dev/zero; echo $?"_s, R"({"memory":67108864})"), inSession());
    QCOMPARE(memory.output(), "137\n");
    Sandbox processes(limited(u"for i in 1 2 3 4 5 6 7 8; do sleep 1 & done"_s, R"({"processes":6})"), inSession());
    (void)processes.output();
    QCOMPARE(processes.told(u"ended"_s).value("code"_L1).toInt(), 2); // the shell itself gives up
}

void TestControlGroup::provesWhatItPromises()
{
    const auto spec = limited(u"sleep 1000"_s, R"({"memory":67108864,"processes":40})");
    Sandbox sandbox(spec, inSession());
    QVERIFY2(sandbox.start() > 0, QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData());
    QStringList verdicts;
    for (const auto &one : sandbox.prove(spec))
        if (one.value("event"_L1) == "finding"_L1)
            verdicts.append(one.value("verdict"_L1).toString());
    QCOMPARE(verdicts, (QStringList{u"holds"_s, u"holds"_s}));
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestControlGroup::leavesNoGroupBehindWhoeverIsKilled_data()
{
    QTest::addColumn<bool>("isKeeper");
    QTest::newRow("keeper") << true;
    QTest::newRow("window") << false;
}

void TestControlGroup::leavesNoGroupBehindWhoeverIsKilled()
{
    QFETCH(const bool, isKeeper);
    // User Mode Linux does not always bear that a program is killed while it forks: see support/ownkernel.
    const auto sleepers = [this] { return processesNamed("sleep", processesOfUserBut(m_before)); };
    for (int moment = 0; moment < 30; ++moment) {
        const bool isAwaited = moment % 3 == 0;
        const auto command =
            isAwaited ? u"sleep 1000 & (setsid sleep 1000 &) ; exec sleep 1000"_s : u"exec sleep 1000"_s;
        Sandbox sandbox(limited(command, R"({"memory":67108864})"), inSession());
        if (isAwaited)
            QTRY_COMPARE(sleepers(), 3);
        usleep(static_cast<unsigned>(moment) * 1000); // the moment is what is tried
        const auto keeper = sandbox.keeperPid();
        ::kill(static_cast<pid_t>(isKeeper && keeper > 0 ? keeper : sandbox.launcherPid()), SIGKILL);
        QTRY_COMPARE(sleepers(), 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUserBut(m_before), QList<qint64>(), 30'000);
    QTRY_COMPARE(groups(), QStringList{u"session"_s});
}

void TestControlGroup::saysThatNoneIsTheUsers()
{
    QVERIFY(::chown(qPrintable(delegated), 0, 0) == 0);
    Sandbox sandbox(limited(u"true"_s, R"({"memory":67108864})"), inSession());
    QCOMPARE(sandbox.output(), QByteArray());
    const auto failure = sandbox.told(u"failed"_s);
    QVERIFY2(failure.value("step"_L1).toString().contains(u"control group of yours with memory"_s),
             QJsonDocument(failure).toJson().constData());
    QCOMPARE(failure.value("index"_L1).toInt(-1), 0);
    QCOMPARE(groups(), QStringList{u"session"_s});
}

QTEST_GUILESS_MAIN(TestControlGroup)
#include "tst_controlgroup.moc"
