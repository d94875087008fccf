// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/findings.h"

#include <QFile>
#include <QTest>

#include <cstring>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;
using terrarium::PromiseKind;

namespace {

constexpr auto display = ":4711";

QJsonObject preset(const QString &name)
{
    QFile file(QString::fromUtf8(TERRARIUM_PRESETS) + u'/' + name);
    auto spec = file.open(QIODevice::ReadOnly) ? json(file.readAll()) : QJsonObject();
    spec.remove(u"title"_s);
    spec.remove(u"sentence"_s);
    return spec;
}

} // namespace

/// Promises are tried in sandboxes that the real keeper made: they hold where they are made, and each is found broken
/// where the wall is not there.
class TestProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { ::close(m_display); }
    void cleanup() { QTRY_COMPARE(newcomers(), QList<qint64>()); }

    void holds_data();
    void holds();
    void isBrokenWhereTheWallIsMissing_data();
    void isBrokenWhereTheWallIsMissing();
    void seesThroughPartOfAWall_data();
    void seesThroughPartOfAWall();

private:
    [[nodiscard]] QList<qint64> newcomers() const { return processesOfUserBut(m_before); }

    QList<qint64> m_before;
    int m_display = -1;
};

/// What an X11 server listens at, besides its file.
void TestProof::initTestCase()
{
    m_before = processesOfUser();
    qputenv("DISPLAY", display);
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QByteArray("/tmp/.X11-unix/X") + (display + 1);
    std::memcpy(address.sun_path + 1, name.constData(), static_cast<std::size_t>(name.size()));
    const auto size =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<std::size_t>(name.size()));
    m_display = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(::bind(m_display, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(m_display, 64) == 0);
}

void TestProof::holds_data()
{
    QTest::addColumn<QJsonObject>("spec");
    QTest::newRow("full glass") << preset(u"full-glass.json"_s);
    QTest::newRow("everything") << json(everything);
    QTest::newRow("as in the article") << json(R"({"walls":["mnt","pid","user"],"files":{"proc":"own"}})");
    QTest::newRow("others hidden") << json(R"({"walls":["mnt","pid","user"],"files":{"proc":"ownHidden"}})");
    QTest::newRow("behind a reaper") << json(
        R"({"walls":["mnt","pid","user"],"users":{"map":"root"},"files":{"proc":"own"},"program":{"first":"reaper"},
            "powers":{"capabilities":"none","seccomp":"strict"}})");
    QTest::newRow("one capability") << json(
        R"({"walls":["mnt","net","user"],"powers":{"capabilities":"list","kept":["net_admin"]}})");
    QTest::newRow("kept capabilities") << json(R"({"walls":["mnt","net","user"],"powers":{"capabilities":"keep"}})");
    QTest::newRow("read-only home") << json(R"({"walls":["mnt","user"],"files":{"home":"readOnly"}})");
    QTest::newRow("careful") << json(R"({"powers":{"seccomp":"careful"}})");
    QTest::newRow("a window and no more")
        << json(R"({"walls":["mnt","net","user"],"desktop":{"display":"wayland","sound":false,"sessionBus":"none"}})");
    QTest::newRow("few open files") << json(R"({"walls":["mnt","pid","user"],"limits":{"openFiles":4}})");
}

void TestProof::holds()
{
    QFETCH(const QJsonObject, spec);
    Sandbox sandbox(shell(u"sleep 1000"_s, spec));
    QVERIFY2(sandbox.start() > 0, printed(sandbox.told(u"failed"_s)).constData());
    const auto told = sandbox.prove(shell(u"true"_s, spec));
    const auto findings = findingsIn(told);
    QVERIFY(promisesIn(spec) > 0);
    QCOMPARE(static_cast<std::size_t>(findings.size()), promisesIn(spec));
    for (const auto &finding : findings)
        QVERIFY2(verdict(finding) == "holds"_L1, printed(finding).constData());
    QCOMPARE(told.last(), json(R"({"event":"ended","code":0})"));
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestProof::isBrokenWhereTheWallIsMissing_data()
{
    QTest::addColumn<QJsonObject>("promised");
    QTest::addColumn<QJsonObject>("made");
    const auto row = [](const char *name, const char *promised, const char *made = "{}") {
        QTest::newRow(name) << json(promised) << json(made);
    };
    const char *root = R"({"walls":["mnt","user"],"users":{"map":"root"}})"; // who may mount there
    row("processes", R"({"walls":["mnt","pid","user"],"files":{"proc":"ownPids"}})");
    row("others' processes", R"({"walls":["mnt","pid","user"],"files":{"proc":"ownHidden"}})");
    row("system", R"({"walls":["mnt"],"files":{"root":"hostReadOnly"}})");
    row("another root", R"({"walls":["mnt"],"files":{"root":"folder","rootFolder":"/srv"}})");
    row("home", R"({"walls":["mnt"],"files":{"home":"empty"}})");
    row("read-only home", R"({"walls":["mnt"],"files":{"home":"readOnly"}})");
    row("temporary files", R"({"walls":["mnt"],"files":{"privateTmp":true}})");
    row("devices", R"({"walls":["mnt"],"files":{"privateDev":true}})");
    row("covered file", R"({"walls":["mnt"],"files":{"mounts":[{"type":"covered","target":"/etc/passwd"}]}})");
    row("covered folder", R"({"walls":["mnt"],"files":{"mounts":[{"type":"covered","target":"/usr"}]}})");
    row("covered folder, for root", R"({"files":{"mounts":[{"type":"covered","target":"/usr"}]},"walls":["mnt"]})",
        R"({"walls":["user"],"users":{"map":"root"}})");
    row("read-only folder", R"({"walls":["mnt"],"files":{"mounts":[{"target":"/usr"}]}})");
    row("read-only file", R"({"walls":["mnt"],"files":{"mounts":[{"target":"/etc/passwd"}]}})");
    row("empty folder", R"({"walls":["mnt"],"files":{"mounts":[{"type":"empty","target":"/usr"}]}})");
    row("overlay", R"({"walls":["mnt"],"files":{"mounts":[{"type":"overlay","target":"/usr"}]}})");
    row("network", R"({"walls":["net"]})");
    row("memory", R"({"walls":["ipc"]})");
    row("host name", R"({"walls":["uts"],"hostName":"glass"})");
    row("another host name", R"({"walls":["uts"],"hostName":"glass"})",
        R"({"walls":["uts","user"],"hostName":"stone"})");
    row("names", R"({"walls":["uts","cgroup","time"]})");
    row("clocks", R"({"walls":["time"],"clocks":{"boottime":86400}})");
    row("other clocks", R"({"walls":["time"],"clocks":{"boottime":86400}})",
        R"({"walls":["time","user"],"clocks":{"boottime":43200}})");
    row("you, among other users", R"({"walls":["user"]})");
    row("root", R"({"walls":["user"],"users":{"map":"root"}})");
    row("listed users", R"({"walls":["user"],"users":{"map":"list","uids":[{"outside":1}],"gids":[{"outside":1}]}})");
    row("desktop", R"({"walls":["mnt"],"desktop":{"display":"none","sound":false,"sessionBus":"none"}})");
    row("no capabilities", R"({"powers":{"capabilities":"none"}})", root);
    row("one capability", R"({"powers":{"capabilities":"list","kept":["net_admin"]}})", root);
    row("careful", R"({"powers":{"seccomp":"careful"}})");
    row("strict", R"({"powers":{"seccomp":"strict"}})", root);
    row("limits",
        R"({"limits":{"memory":67108864,"cpu":50,"processes":9,"openFiles":64,"fileSize":4096,"cpuSeconds":9}})");
    // sudo(8) forbids core dumps to all that it starts; then that there are none holds without any sandbox.
    rlimit core{};
    if (::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur > 0)
        row("core dumps", R"({"limits":{"coreDumps":false}})");
    else
        qWarning("Core dumps are forbidden here already: that a sandbox may make them is not tried.");
}

void TestProof::isBrokenWhereTheWallIsMissing()
{
    QFETCH(const QJsonObject, promised);
    QFETCH(const QJsonObject, made);
    Sandbox sandbox(shell(u"sleep 1000"_s, made));
    QVERIFY2(sandbox.start() > 0, printed(sandbox.told(u"failed"_s)).constData());
    const auto findings = findingsIn(sandbox.prove(shell(u"true"_s, promised)));
    QVERIFY(promisesIn(promised) > 0);
    QCOMPARE(static_cast<std::size_t>(findings.size()), promisesIn(promised));
    for (const auto &finding : findings)
        QVERIFY2(verdict(finding) == "broken"_L1, printed(finding).constData());
    sandbox.order("kill");
    (void)sandbox.output();
}

void TestProof::seesThroughPartOfAWall_data()
{
    QTest::addColumn<QJsonObject>("promised");
    QTest::addColumn<QJsonObject>("made");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("verdicts");
    const auto article = json(R"({"walls":["mnt","pid","user"],"files":{"proc":"own"}})");
    QTest::newRow("without a /proc of its own")
        << article << json(R"({"walls":["mnt","pid","user"]})") << u"sleep 1000"_s
        << QStringList{u"holds"_s, u"broken"_s, u"holds"_s, u"holds"_s, u"holds"_s};
    QTest::newRow("without the wall of processes")
        << article << json(R"({"walls":["mnt","user"]})") << u"sleep 1000"_s
        << QStringList{u"broken"_s, u"broken"_s, u"holds"_s, u"holds"_s, u"holds"_s};
    QTest::newRow("display with its abstract name")
        << json(R"({"walls":["mnt","user"],"desktop":{"display":"wayland"},"files":{"propagation":"shared"}})")
        << json(R"({"walls":["mnt","user"],"desktop":{"display":"wayland"},"files":{"propagation":"shared"}})")
        << u"sleep 1000"_s << QStringList{u"broken"_s, u"holds"_s, u"holds"_s};
    QTest::newRow("home mounted again by root inside")
        << json(R"({"walls":["mnt"],"files":{"home":"readOnly"}})")
        << json(R"({"walls":["mnt","user"],"users":{"map":"root"},"files":{"home":"readOnly"}})")
        << u"mount -o remount,bind,rw $HOME; touch $HOME/done; sleep 1000"_s << QStringList{u"holds"_s, u"broken"_s};
}

void TestProof::seesThroughPartOfAWall()
{
    QFETCH(const QJsonObject, promised);
    QFETCH(const QJsonObject, made);
    QFETCH(const QString, command);
    QFETCH(const QStringList, verdicts);
    Sandbox sandbox(shell(command, made));
    QVERIFY2(sandbox.start() > 0, printed(sandbox.told(u"failed"_s)).constData());
    const auto found = [&] {
        QStringList list;
        for (const auto &finding : findingsIn(sandbox.prove(shell(u"true"_s, promised))))
            list.append(verdict(finding));
        return list;
    };
    QTRY_COMPARE_WITH_TIMEOUT(found(), verdicts, 10'000); // the command takes its time
    sandbox.order("kill");
    (void)sandbox.output();
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
