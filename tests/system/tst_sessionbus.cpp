// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/findings.h"
#include "system/support/sandbox.h"
#include "system/support/sessionbus.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

Q_DECLARE_METATYPE(terrarium::test::Ground)

namespace {

const QJsonObject open = QJsonDocument::fromJson(R"({"walls":["mnt","user"],
    "desktop":{"sessionBus":"filtered","busNames":["org.example.Open"]}})")
                             .object();

QString call(const QString &name)
{
    return u"dbus-send --session --print-reply --dest=%1 / org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1 && echo answered || echo refused; "_s
        .arg(name);
}

} // namespace

/// That a sandbox asks those of the session's services that it may ask, and that nothing of the way there is left.
class TestSessionBus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { QTRY_COMPARE(processesOfUserBut(m_before), QList<qint64>()); }
    void asksWhomItMayAndNobodyElse();
    void showsNoneButThese();
    void hidesTheBusItself();
    void isAskedByOthersInTheSandboxToo();
    void provesWhatItPromises_data();
    void provesWhatItPromises();
    void leavesNothingBehindWhoeverIsKilled_data();
    void leavesNothingBehindWhoeverIsKilled();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();

private:
    [[nodiscard]] Ground ground() const { return {.runtimeDir = m_bus.folder()}; }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_bus.folder()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    SessionBus m_bus;
    QList<qint64> m_before;
};

void TestSessionBus::init()
{
    QVERIFY(m_bus.isReady());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLocal8Bit());
    m_before = processesOfUser();
}

void TestSessionBus::asksWhomItMayAndNobodyElse()
{
    Sandbox sandbox(shell(call(u"org.example.Open"_s) + call(u"org.example.Shut"_s), open), ground());
    QCOMPARE(sandbox.output(), "answered\nrefused\n");
    auto unfiltered = open;
    unfiltered.remove(u"desktop"_s);
    Sandbox other(shell(call(u"org.example.Open"_s) + call(u"org.example.Shut"_s), unfiltered), ground());
    QCOMPARE(other.output(), "answered\nanswered\n");
}

void TestSessionBus::showsNoneButThese()
{
    const auto list =
        u"dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ListNames | "
        "grep -o 'org[.]example[.][A-Z][a-z]*'"_s;
    Sandbox sandbox(shell(list, open), ground());
    QCOMPARE(sandbox.output(), "org.example.Open\n");
}

void TestSessionBus::hidesTheBusItself()
{
    struct stat outside{};
    QCOMPARE(::stat(qPrintable(m_bus.folder() + u"/bus"_s), &outside), 0);
    Sandbox sandbox(
        shell(u"ls -A $XDG_RUNTIME_DIR; stat -c %i $XDG_RUNTIME_DIR/bus; echo $DBUS_SESSION_BUS_ADDRESS"_s, open),
        ground());
    const auto lines = sandbox.output().split('\n');
    QVERIFY2(lines.size() > 2, QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData());
    QCOMPARE(lines[0], "bus");
    QVERIFY(lines[1].toULongLong() != outside.st_ino);
    QCOMPARE(lines[2], m_bus.address().toUtf8());
}

void TestSessionBus::isAskedByOthersInTheSandboxToo()
{
    Sandbox sandbox(shell(u"sleep 1000"_s, open), ground());
    auto inside = open;
    inside.insert(u"walls"_s, QJsonArray());
    const auto pid = sandbox.start();
    QVERIFY2(pid > 0, QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData());
    inside.insert(u"joined"_s, QJsonObject{{u"mnt"_s, pid}, {u"user"_s, pid}});
    Sandbox second(shell(call(u"org.example.Open"_s) + call(u"org.example.Shut"_s), inside), ground());
    QCOMPARE(second.output(), "answered\nrefused\n");
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestSessionBus::provesWhatItPromises_data()
{
    QTest::addColumn<QJsonObject>("desktop");
    QTest::addColumn<QString>("verdict");
    const auto desktop = [](const char *text) { return QJsonDocument::fromJson(text).object(); };
    QTest::newRow("as promised") << open.value("desktop"_L1).toObject() << u"holds"_s;
    QTest::newRow("the bus itself") << QJsonObject() << u"broken"_s;
    QTest::newRow("one service more")
        << desktop(R"({"sessionBus":"filtered","busNames":["org.example.Open","org.example.Shut"]})") << u"broken"_s;
    QTest::newRow("none") << desktop(R"({"sessionBus":"none"})") << u"untried"_s;
}

void TestSessionBus::provesWhatItPromises()
{
    QFETCH(const QJsonObject, desktop);
    QFETCH(const QString, verdict);
    auto made = open;
    made.insert(u"desktop"_s, desktop);
    Sandbox sandbox(shell(u"sleep 1000"_s, made), ground());
    QVERIFY2(sandbox.start() > 0, QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData());
    const auto findings = findingsIn(sandbox.prove(shell(u"true"_s, open)));
    QCOMPARE(findings[1].value("verdict"_L1).toString(), verdict); // after that of mounts
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestSessionBus::leavesNothingBehindWhoeverIsKilled_data()
{
    QTest::addColumn<bool>("isKeeper");
    QTest::newRow("keeper") << true;
    QTest::newRow("window") << false;
}

void TestSessionBus::leavesNothingBehindWhoeverIsKilled()
{
    QFETCH(const bool, isKeeper);
    const auto before = files();
    for (int moment = 0; moment < 30; ++moment) {
        Sandbox sandbox(shell(u"sleep 1000"_s, open), ground());
        if (moment % 3 == 0)
            QVERIFY(sandbox.start() > 0);
        usleep(static_cast<unsigned>(moment) * 1000); // the moment is what is tried
        const auto keeper = sandbox.keeperPid();
        ::kill(static_cast<pid_t>(isKeeper && keeper > 0 ? keeper : sandbox.launcherPid()), SIGKILL);
    }
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUserBut(m_before), QList<qint64>(), 30'000);
    QCOMPARE(files(), before);
}

void TestSessionBus::namesWhatIsMissing_data()
{
    QTest::addColumn<Ground>("ground");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("step");
    QTest::newRow("proxy") << Ground{.path = u"/no/such"_s, .runtimeDir = m_bus.folder()} << ENOENT
                           << u"run xdg-dbus-proxy"_s;
    QTest::newRow("bus") << Ground() << ENOTCONN << u"session bus"_s;
    QTest::newRow("folder of sockets") << Ground{.runtimeDir = u"/no/such"_s} << ENOTCONN << u"XDG_RUNTIME_DIR"_s;
}

void TestSessionBus::namesWhatIsMissing()
{
    QFETCH(const Ground, ground);
    QFETCH(const int, error);
    QFETCH(const QString, step);
    if (ground.runtimeDir != m_bus.folder())
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    Sandbox sandbox(shell(u"true"_s, open), ground);
    QCOMPARE(sandbox.output(), QByteArray());
    const auto failure = sandbox.told(u"failed"_s);
    QVERIFY2(failure.value("step"_L1).toString().contains(step), QJsonDocument(failure).toJson().constData());
    QCOMPARE(failure.value("errno"_L1).toInt(), error);
    QVERIFY(failure.contains("index"_L1));
}

QTEST_GUILESS_MAIN(TestSessionBus)
#include "tst_sessionbus.moc"
