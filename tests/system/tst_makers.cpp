// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/json.h"
#include "snapshot/makerof.h"
#include "system/support/makers.h"
#include "system/support/programs.h"
#include "system/support/sandbox.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

const QStringList bwrap{
    u"bwrap"_s,  u"--unshare-all"_s, u"--die-with-parent"_s, u"--ro-bind"_s, u"/"_s, u"/"_s, u"--dev"_s, u"/dev"_s,
    u"--proc"_s, u"/proc"_s};
const QStringList unshareWords{u"--user"_s, u"--map-root-user"_s, u"--net"_s,
                               u"--uts"_s,  u"--kill-child"_s,    u"--fork"_s};

/// Whoever runs the tools: an ordinary user.
User anybody()
{
    return isRoot() ? User(nobody) : User();
}

} // namespace

/// Who made what the tools of this system make, by what the observer reads of it.
class TestMakers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesTheTool_data();
    void namesTheTool();
    void namesWhatAFileInASandboxClaims();
    void namesASandboxOfOurOwn();
    void namesTheNetworkThatIpMade();
    void namesABrowser();
    void takesNoControlGroupForAContainer();
    void isNotDeceived();

private:
    QTemporaryDir m_folder;
};

void TestMakers::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::copy(u"/usr/bin/unshare"_s, m_folder.filePath(u"bwrap"_s)));
    QVERIFY(QFile::link(u"/usr/bin/unshare"_s, m_folder.filePath(u"firejail"_s)));
}

void TestMakers::namesTheTool_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QString>("maker");
    const QList<int> most{int(Kind::Mnt), int(Kind::Pid),  int(Kind::Net),
                          int(Kind::Ipc), int(Kind::User), int(Kind::Uts)};
    const QList<int> some{int(Kind::User), int(Kind::Net), int(Kind::Uts)};
    QTest::newRow("bwrap") << bwrap + sayAndStay << most << u"bwrap (firm)"_s;
    QTest::newRow("unshare") << QStringList{u"unshare"_s} + unshareWords + sayAndStay << some << u"unshare (firm)"_s;
    QTest::newRow("another program called bwrap")
        << QStringList{m_folder.filePath(u"bwrap"_s)} + unshareWords + sayAndStay << some << u"bwrap (claim)"_s;
    QTest::newRow("unshare called firejail")
        << QStringList{m_folder.filePath(u"firejail"_s)} + unshareWords + sayAndStay << some << u"nobody"_s;
    // It leaves nothing of itself behind.
    QTest::newRow("unshare that became another")
        << QStringList{u"unshare"_s, u"--user"_s, u"--net"_s, u"--uts"_s} + sayAndStay << some << u"nobody"_s;
}

void TestMakers::namesTheTool()
{
    QFETCH(const QStringList, command);
    QFETCH(const QList<int>, kinds);
    QFETCH(const QString, maker);
    Staying tool(command, anybody());
    QVERIFY(tool.isReady());
    for (const User user : {User(), anybody()}) {
        Snapshot snapshot;
        const Process *inside = nullptr;
        QTRY_VERIFY((snapshot = scanned(user), inside = beneath(snapshot, tool.pid(), "sleep")));
        for (const int kind : kinds) {
            const auto found = makerText(snapshot, *inside, static_cast<Kind>(kind));
            const auto unit = makerOf(snapshot, static_cast<Kind>(kind), inside->namespaces[static_cast<Kind>(kind)]);
            if (maker == u"nobody"_s && unit.type == MakerType::Unit)
                continue;
            QVERIFY2(found.startsWith(maker), qPrintable(found));
        }
    }
}

/// Anybody can put such a file into a sandbox, so it is said to be a claim.
void TestMakers::namesWhatAFileInASandboxClaims()
{
    QFile info(m_folder.filePath(u"info"_s));
    QVERIFY(info.open(QFile::WriteOnly));
    info.write("[Application]\nname=org.example.Pretence\n\n[Instance]\ninstance-id=4711\n");
    info.close();
    Staying sandbox(flatpakLike(info.fileName()), anybody());
    QVERIFY(sandbox.isReady());
    Snapshot snapshot;
    const Process *inside = nullptr;
    QTRY_VERIFY((snapshot = scanned(anybody()), inside = beneath(snapshot, sandbox.pid(), "sleep")));
    QCOMPARE(QString::fromStdString(inside->maker.name), u"org.example.Pretence"_s);
    QCOMPARE(QString::fromStdString(inside->maker.part), u"instance 4711"_s);
    QCOMPARE(inside->maker.basis, Basis::Claim);
}

void TestMakers::namesASandboxOfOurOwn()
{
    Sandbox sandbox(shell(u"exec sleep 1000"_s, {{u"walls"_s, QJsonArray{u"user"_s, u"uts"_s, u"net"_s}}}));
    const auto pid = sandbox.start();
    QVERIFY(pid > 0);
    const auto snapshot = scanned(anybody());
    const Process *inside = snapshot.process(static_cast<Pid>(pid));
    QVERIFY(inside);
    // Firm where it is installed.
    const bool isInstalled = keeperProgram().startsWith(u"/usr/"_s);
    QCOMPARE(makerName(snapshot, *inside, Kind::Uts), isInstalled ? u"Terrarium (firm)"_s : u"Terrarium (claim)"_s);
}

void TestMakers::namesTheNetworkThatIpMade()
{
    if (!isRoot())
        QSKIP("Takes root.");
    const auto name = u"terrarium-test-%1"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(run(u"ip"_s, {u"netns"_s, u"add"_s, name}).exitCode == 0);
    const auto cleanUp = qScopeGuard([&] { (void)run(u"ip"_s, {u"netns"_s, u"delete"_s, name}); });
    QString found;
    for (const User user : {User(), anybody()}) {
        found.clear();
        const auto snapshot = scanned(user);
        for (const auto &ns : snapshot.namespaces()) {
            const auto maker = makerOf(snapshot, ns->key.kind, ns->key.inode);
            if (maker.type == MakerType::NamedNetwork && QString::fromStdString(maker.name) == name)
                found = QString::fromStdString(maker.evidence);
        }
        QCOMPARE(found, u"mounted at /run/netns/"_s + name);
    }
}

void TestMakers::namesABrowser()
{
    const auto chromium = QStandardPaths::findExecutable(u"chromium"_s);
    if (chromium.isEmpty())
        QSKIP("Chromium is not installed here, so nothing is shown about it.");
    const QString profile = m_folder.filePath(u"profile"_s);
    QVERIFY(QDir().mkpath(profile));
    QVERIFY(QFile::setPermissions(profile, QFile::Permissions(0x7777)));
    const QString words = u"echo ready; exec '%1' --headless=new --disable-gpu --no-first-run --user-data-dir='%2' "
                          u"--disable-dev-shm-usage --remote-debugging-port=0 about:blank >/dev/null 2>&1"_s;
    Staying browser({u"sh"_s, u"-c"_s, words.arg(chromium, profile)}, anybody(), {u"HOME="_s + profile});
    QVERIFY(browser.isReady());
    Snapshot snapshot;
    const auto shutIn = [&] {
        snapshot = scanned();
        for (const auto &process : snapshot.processes())
            if (process->command.contains("--type=zygote") &&
                !snapshot.isHost(Kind::Pid, process->namespaces[Kind::Pid]))
                return process.get();
        return static_cast<const Process *>(nullptr);
    };
    const Process *zygote = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((zygote = shutIn()), 60'000);
    for (const Kind kind : {Kind::Pid, Kind::Net, Kind::User})
        QVERIFY2(makerText(snapshot, *zygote, kind).startsWith(u"chromium (firm)"_s),
                 qPrintable(makerText(snapshot, *zygote, kind)));
}

/// A control group called like a container's, without a container in it; and one with mounts of its own in it, in a
/// place where any user can make such a group.
void TestMakers::takesNoControlGroupForAContainer()
{
    const QString all =
        QFile::exists(u"/sys/fs/cgroup/cgroup.procs"_s) ? u"/sys/fs/cgroup"_s : u"/sys/fs/cgroup/systemd"_s;
    const QString users = all + u"/terrarium-test.slice/user@7.service"_s;
    const QString group = users + u"/docker-"_s + u"0123456789abcdef"_s.repeated(4) + u".scope"_s;
    if (!isRoot() || !QDir().mkpath(group))
        QSKIP("Takes root, and control groups that it may make.");
    const auto cleanUp = qScopeGuard([&] {
        for (const QString &folder : {group, users, all + u"/terrarium-test.slice"_s})
            QTRY_VERIFY(QDir().rmdir(folder) || !QFile::exists(folder));
    });
    const auto enter = u"echo $$ >'%1/cgroup.procs'; exec \"$@\""_s.arg(group);
    const QStringList before{u"sh"_s, u"-c"_s, enter, u"sh"_s};
    Staying plain(before + sayAndStay, User());
    Staying mounted(before + QStringList{u"unshare"_s, u"--mount"_s} + sayAndStay, User());
    QVERIFY(plain.isReady() && mounted.isReady());
    Snapshot snapshot;
    const Process *without = nullptr;
    const Process *with = nullptr;
    QTRY_VERIFY((snapshot = scanned(), without = beneath(snapshot, plain.pid(), "sleep"),
                 with = beneath(snapshot, mounted.pid(), "sleep"), without && with));
    QVERIFY(without->cgroup.contains("docker-"));
    QCOMPARE(without->maker.type, MakerType::Unit);
    QCOMPARE(makerName(snapshot, *with, Kind::Mnt), u"docker container 0123456789ab (claim)"_s);
}

/// Nothing but processes with names and arguments chosen to deceive, on a machine of their own.
void TestMakers::isNotDeceived()
{
    const QString words = uR"sh(
        cd "$1"
        for name in bwrap firejail docker podman conmon containerd-shim systemd-nspawn lxc-start chromium flatpak; do
            mkdir -p "as/$name" && cp /usr/bin/sleep "as/$name/$name" && "as/$name/$name" 1000 &
        done
        inside() { unshare $new bash -c 'exec -a "$0" sleep 1000' "$1" & }
        new="--user --net --uts"
        inside "[lxc monitor] /var/lib/incus/containers web"
        inside "chromium --type=zygote --no-sandbox"
        inside "firefox -contentproc -childID 1"
        inside "/usr/bin/conmon -c 0123456789abcdef -n web"
        inside "bwrap --unshare-all sh"
        until [ "$(pgrep -cx sleep)" -ge 5 ] && [ "$(pgrep -fc ' 1000$')" -ge 10 ]; do sleep 0.1; done
        exec "$2" --once)sh"_s;
    const QStringList arguments{u"bash"_s, u"-c"_s, words, u"bash"_s, m_folder.path(), observerProgram()};
    const auto text = outputOf(targetProgram(u"world"_s), arguments);
    const auto snapshot = fromJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(snapshot);
    QCOMPARE_GE(snapshot->processes().size(), 15U);
    for (const auto &process : snapshot->processes())
        QVERIFY2(process->maker.type == MakerType::None || process->maker.type == MakerType::Unit,
                 process->maker.name.c_str());
    for (const auto &ns : snapshot->namespaces()) {
        const auto maker = makerOf(*snapshot, ns->key.kind, ns->key.inode);
        QVERIFY2(maker.type == MakerType::None || maker.type == MakerType::Unit,
                 (maker.name + ": " + maker.evidence).c_str());
    }
}

QTEST_GUILESS_MAIN(TestMakers)
#include "tst_makers.moc"
