// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/sandbox.h"
#include "system/support/table.h"
#include "system/support/traces.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace terrarium::test;

namespace {

QJsonObject json(const char *text)
{
    const auto document = QJsonDocument::fromJson(text);
    return document.isObject() ? document.object() : QJsonObject{{u"unreadable"_s, QString::fromUtf8(text)}};
}

/// With each kind of mount that a keeper makes.
const QJsonObject furnished = json(R"({"walls":["mnt","pid","user","net","ipc","uts"],"files":{"root":"hostReadOnly",
    "home":"empty","proc":"own","privateTmp":true,"privateDev":true,"mounts":[{"type":"overlay","target":"/etc"},
    {"type":"covered","target":"/opt"},{"type":"bind","source":"/usr","target":"~/usr"}]}})");

const QJsonObject article = json(R"({"walls":["mnt","pid","user"],"files":{"proc":"own"}})");

QByteArray field(qint64 pid, const QByteArray &name)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const auto &line : file.readAll().split('\n'))
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).simplified();
    return {};
}

} // namespace

/// What the real keeper makes on the running kernel, seen from inside and from outside.
class TestKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(newcomers(), QList<qint64>()); }
    void initTestCase() { m_before = processesOfUser(); }

    void isFirstInsideAndAnotherOutside();
    void hasNamespacesOfItsOwnAndNoOthers_data();
    void hasNamespacesOfItsOwnAndNoOthers();
    void namesTheStepThatFailed_data();
    void namesTheStepThatFailed();
    void tellsHowTheProgramEnded_data();
    void tellsHowTheProgramEnded();
    void endsAllWhenAskedTo();
    void endsAllWhenTheWindowIsGone();
    void goesOnWithoutTheWindowIfItMay();
    void freezesAndThaws();
    void givesTheProgramATerminal();
    void isNotToBeLookedIntoFromInside();
    void leavesNothingBehindWhoeverIsKilled();

private:
    [[nodiscard]] QList<qint64> newcomers() const { return processesOfUserBut(m_before); }

    QList<qint64> m_before;
};

void TestKeeper::isFirstInsideAndAnotherOutside()
{
    Sandbox sandbox(shell(u"echo $$; sleep 1 & echo $!; wait"_s, article));
    const auto pid = sandbox.start();
    QVERIFY2(pid > 1, QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData());
    QCOMPARE(field(pid, "NSpid"), QByteArray::number(pid) + " 1");
    QCOMPARE(sandbox.output(), "1\n2\n");
}

void TestKeeper::hasNamespacesOfItsOwnAndNoOthers_data()
{
    QTest::addColumn<QStringList>("walls");
    QTest::newRow("none") << QStringList();
    for (const auto &kind : allKinds())
        QTest::newRow(qPrintable(kind)) << (kind == "user"_L1 ? QStringList{kind} : QStringList{u"user"_s, kind});
    QTest::newRow("all") << allKinds();
}

void TestKeeper::hasNamespacesOfItsOwnAndNoOthers()
{
    QFETCH(const QStringList, walls);
    Sandbox sandbox(shell(u"sleep 1000"_s, {{u"walls"_s, QJsonArray::fromStringList(walls)}}));
    const auto pid = sandbox.start();
    QVERIFY(pid > 1);
    for (const auto &kind : allKinds())
        QVERIFY2((linkOf(pid, kind) != linkOf(getpid(), kind)) == walls.contains(kind), qPrintable(kind));
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestKeeper::namesTheStepThatFailed_data()
{
    QTest::addColumn<QJsonObject>("spec");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, const char *spec, int error, const char *step) {
        QTest::newRow(name) << json(spec) << error << QString::fromUtf8(step);
    };
    row("missing program", R"({"program":{"arguments":["/no/such/program"],"terminal":false}})", ENOENT,
        "execute /no/such/program");
    row("program without permission", R"({"program":{"arguments":["/etc/passwd"],"terminal":false}})", EACCES,
        "execute /etc/passwd");
    row("missing source",
        R"({"walls":["mnt","user"],"files":{"mounts":[{"source":"/no/such","target":"/mnt"}]},"program":{"arguments":["true"],"terminal":false}})",
        ENOENT, "open_tree /no/such");
    row("missing target",
        R"({"walls":["mnt","user"],"files":{"root":"hostReadOnly","mounts":[{"source":"/etc","target":"/no/such"}]},"program":{"arguments":["true"],"terminal":false}})",
        EROFS, "make no in a folder of the host");
    row("missing root folder",
        R"({"walls":["mnt","user"],"files":{"root":"folder","rootFolder":"/no/such"},"program":{"arguments":["true"],"terminal":false}})",
        ENOENT, "open_tree /no/such");
    row("missing working folder", R"({"program":{"folder":"/no/such","arguments":["true"],"terminal":false}})", ENOENT,
        "chdir /no/such");
    row("no range of ids",
        R"({"walls":["user"],"users":{"map":"range"},"program":{"arguments":["true"],"terminal":false}})", ENOENT,
        "find a range for nobody in /etc/subuid");
    row("limit of all processes without a session's systemd",
        R"({"limits":{"memory":67108864},"program":{"arguments":["true"],"terminal":false}})", EPROTO, "bus");
    row("joining a process that is not there",
        R"({"joined":{"net":4194300},"program":{"arguments":["true"],"terminal":false}})", ESRCH, "pidfd_open 4194300");
    row("joining without the right to", R"({"joined":{"net":1},"program":{"arguments":["true"],"terminal":false}})",
        EPERM, "setns");
    row("network of its own without a user namespace",
        R"({"walls":["net"],"program":{"arguments":["true"],"terminal":false}})", EPERM, "unshare");
    row("clocks before zero",
        R"({"walls":["time","user"],"clocks":{"boottime":-3000000000},"program":{"arguments":["true"],"terminal":false}})",
        ERANGE, "write /proc/self/timens_offsets");
    row("no terminal",
        R"({"program":{"arguments":["true"],"folder":"/","terminal":false,"first":"program"},"hostName":"a b"})",
        EINVAL, "accept hostName");
}

void TestKeeper::namesTheStepThatFailed()
{
    QFETCH(const QJsonObject, spec);
    QFETCH(const int, error);
    QFETCH(const QString, step);
    Sandbox sandbox(spec);
    QCOMPARE(sandbox.output(), QByteArray());
    const auto failure = sandbox.told(u"failed"_s);
    QVERIFY2(failure.value("step"_L1).toString().contains(step), qPrintable(failure.value("step"_L1).toString()));
    QCOMPARE(failure.value("errno"_L1).toInt(), error);
    QCOMPARE(sandbox.told(u"ended"_s).value("code"_L1).toInt(), 125);
    QVERIFY(sandbox.told(u"started"_s).isEmpty());
}

void TestKeeper::tellsHowTheProgramEnded_data()
{
    QTest::addColumn<QJsonObject>("spec");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("end");
    const auto reaped = json(R"({"walls":["mnt","pid","user"],"files":{"proc":"own"},"program":{"first":"reaper"}})");
    QTest::newRow("well") << article << u"exit 0"_s << json(R"({"event":"ended","code":0})");
    QTest::newRow("with a status") << article << u"exit 7"_s << json(R"({"event":"ended","code":7})");
    QTest::newRow("by a signal") << QJsonObject() << u"kill -9 $$"_s << json(R"({"event":"ended","signal":9})");
    QTest::newRow("behind a reaper") << reaped << u"exit 7"_s << json(R"({"event":"ended","code":7})");
    QTest::newRow("by a signal, behind a reaper")
        << reaped << u"kill -9 $$"_s << json(R"({"event":"ended","code":137})");
    QTest::newRow("after its children") << QJsonObject() << u"sleep 0.3 & exit 3"_s
                                        << json(R"({"event":"ended","code":3})");
}

void TestKeeper::tellsHowTheProgramEnded()
{
    QFETCH(const QJsonObject, spec);
    QFETCH(const QString, command);
    QFETCH(const QJsonObject, end);
    Sandbox sandbox(shell(command, spec));
    (void)sandbox.output();
    QCOMPARE(sandbox.told(u"ended"_s), end);
}

void TestKeeper::endsAllWhenAskedTo()
{
    Sandbox sandbox(shell(u"sleep 1000 & sleep 1000"_s));
    QVERIFY(sandbox.start() > 1);
    sandbox.order("end");
    (void)sandbox.output();
    QCOMPARE(sandbox.told(u"ended"_s).value("signal"_L1).toInt(), SIGHUP);
}

void TestKeeper::endsAllWhenTheWindowIsGone()
{
    Sandbox sandbox(shell(u"trap '' HUP TERM; sleep 1000 & while :; do sleep 1; done"_s, article));
    const auto pid = sandbox.start();
    QVERIFY(pid > 1);
    sandbox.letGo();
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 10'000);
}

void TestKeeper::goesOnWithoutTheWindowIfItMay()
{
    auto spec = article;
    spec.insert(u"program"_s, QJsonObject{{u"outlivesWindow"_s, true}});
    Sandbox sandbox(shell(u"sleep 1000"_s, spec));
    const auto pid = sandbox.start();
    const auto keeper = sandbox.keeperPid();
    QVERIFY(pid > 1 && keeper > 1);
    sandbox.letGo();
    QTest::qWait(500); // that nothing happens takes time to be seen
    QVERIFY(isAlive(pid));
    ::kill(static_cast<pid_t>(keeper), SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 10'000);
}

void TestKeeper::freezesAndThaws()
{
    Sandbox sandbox(shell(u"sleep 1000 & wait"_s, article));
    const auto pid = sandbox.start();
    QVERIFY(pid > 1);
    sandbox.order("freeze");
    QTRY_COMPARE_WITH_TIMEOUT(field(pid, "State"), "T (stopped)", 30s);
    sandbox.order("thaw");
    QTRY_COMPARE_WITH_TIMEOUT(field(pid, "State"), "S (sleeping)", 30s);
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestKeeper::givesTheProgramATerminal()
{
    auto spec = shell(u"tty; cut -d' ' -f5-8 /proc/self/stat; echo $TERM"_s, {});
    auto program = spec.value("program"_L1).toObject();
    program.insert(u"terminal"_s, true);
    spec.insert(u"program"_s, program);
    Sandbox sandbox(spec);
    const auto lines = sandbox.output().split('\n');
    QVERIFY2(lines.size() > 2, lines.join('|').constData());
    QVERIFY2(lines[0].startsWith("/dev/pts/"), lines[0].constData());
    QVERIFY2(lines[1].split(' ').value(2).toInt() > 0, lines[1].constData()); // tty_nr
    QCOMPARE(lines[2].trimmed(), "xterm-256color");
}

/// The warden is in the same user namespace, but sees the host's files.
void TestKeeper::isNotToBeLookedIntoFromInside()
{
    const auto files = json(R"({"walls":["mnt","user"],"users":{"map":"root"}})");
    Sandbox sandbox(shell(u"cat /proc/$PPID/comm; ls -d /proc/$PPID/root/. && echo seen; ls /proc/$PPID/fd"_s, files));
    QCOMPARE(sandbox.output(), "terrarium-ward\n");
}

void TestKeeper::leavesNothingBehindWhoeverIsKilled()
{
    QRandomGenerator random(1);
    const QList<QJsonObject> specs{{}, article, furnished};
    const auto before = Traces::now();
    const int launches = qEnvironmentVariableIntValue("TERRARIUM_SEEDS") > 0 ? 20 : 200;
    for (int i = 0; i < launches; ++i) {
        Sandbox sandbox(
            shell(u"sleep 1000 & (setsid sleep 1000 &) ; sleep 1000"_s, specs[random.bounded(specs.size())]));
        if (random.bounded(3) > 0)
            (void)sandbox.start();
        usleep(static_cast<unsigned>(random.bounded(20'000))); // the moment is what is tried
        const auto keeper = sandbox.keeperPid();
        if (random.bounded(2) == 0 && keeper > 0)
            ::kill(static_cast<pid_t>(keeper), SIGKILL);
        else
            ::kill(static_cast<pid_t>(sandbox.launcherPid()), SIGKILL);
    }
    QTRY_COMPARE_WITH_TIMEOUT(newcomers(), QList<qint64>(), 30'000);
    const auto after = Traces::now();
    QCOMPARE(after.mounts, before.mounts);
    QCOMPARE(after.files, before.files);
    Sandbox next(shell(u"echo well"_s, article));
    QCOMPARE(next.output(), "well\n");
}

QTEST_GUILESS_MAIN(TestKeeper)
#include "tst_keeper.moc"
