// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/scanner.h"
#include "sandbox/insidespec.h"
#include "sandbox/launchspecjson.h"
#include "snapshot/entrance.h"
#include "system/support/sandbox.h"
#include "system/support/table.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

/// As an ordinary user, in a group of its own; asRoot: in a network that root made for it before.
class Guest {
public:
    Guest(const QStringList &command, bool inRootsNetwork)
    {
        auto words = command;
        if (inRootsNetwork)
            words = QStringList{u"unshare"_s,       u"--net"_s,         u"setpriv"_s,
                                u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} +
                    words;
        m_process.setWorkingDirectory(u"/"_s);
        m_process.setChildProcessModifier([inRootsNetwork] {
            if (!inRootsNetwork &&
                (::setgroups(0, nullptr) != 0 || ::setresgid(test::nobody, test::nobody, test::nobody) != 0 ||
                 ::setresuid(test::nobody, test::nobody, test::nobody) != 0))
                ::_exit(126);
        });
        m_process.start(words.first(), words.sliced(1));
    }
    ~Guest()
    {
        // Of a sandbox only the outermost process is known by the other.
        if (m_program > 0)
            ::kill(m_program, SIGKILL);
        m_process.kill();
        m_process.waitForFinished();
    }
    Guest(const Guest &) = delete;
    Guest &operator=(const Guest &) = delete;
    Guest(Guest &&) = delete;
    Guest &operator=(Guest &&) = delete;

    /// The program "sleep" in there, once there is one.
    [[nodiscard]] Pid program()
    {
        (void)QTest::qWaitFor([&] {
            const auto snapshot = *Scanner().scan();
            for (const auto &process : snapshot->processes())
                if (process->command == "sleep 4711" && isOurs(*snapshot, process->pid()))
                    m_program = process->pid();
            return m_program != 0;
        });
        return m_program;
    }

private:
    [[nodiscard]] bool isOurs(const Snapshot &snapshot, Pid pid) const
    {
        const Process *process = snapshot.process(pid);
        while (process && process->pid() != m_process.processId())
            process = snapshot.process(process->parent);
        return process != nullptr;
    }

    QProcess m_process;
    Pid m_program = 0;
};

QJsonObject asJson(const LaunchSpec &spec)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(toJson(spec))).object();
}

PerWall<bool> wallsOf(const PerKind<bool> &kinds)
{
    PerWall<bool> walls;
    for (const auto wall : allWalls)
        walls[wall] = kinds[static_cast<Kind>(wall)];
    return walls;
}

} // namespace

/// That the kernel lets an ordinary user in where it is said to be free, with real sandboxes of others' making, and
/// nowhere else.
class TestEntering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isFreeWhereItIsSaidToBe_data();
    void isFreeWhereItIsSaidToBe();
    void isNotFreeWhereItIsSaidToTakeRoot_data();
    void isNotFreeWhereItIsSaidToTakeRoot();

private:
    [[nodiscard]] Entrance entranceTo(Pid pid);

    SnapshotPtr m_snapshot;
};

void TestEntering::initTestCase()
{
    if (!isRoot())
        QSKIP("It takes root to be an ordinary user.");
}

/// From a process of the same user outside.
Entrance TestEntering::entranceTo(Pid pid)
{
    Target outside(u"specimen"_s, {}, test::nobody);
    const int own = outside.readyPid();
    // One that becomes another program while it is read is not in that snapshot.
    const auto isSeen = [&] {
        m_snapshot = *Scanner().scan();
        return m_snapshot->process(own) && m_snapshot->process(pid);
    };
    if (!QTest::qWaitFor(isSeen))
        qFatal("Process %d is not seen.", pid);
    return Entrance(*m_snapshot, *m_snapshot->process(own), *m_snapshot->process(pid));
}

void TestEntering::isFreeWhereItIsSaidToBe_data()
{
    QTest::addColumn<QStringList>("command");
    const QStringList sleep{u"sleep"_s, u"4711"_s};
    QTest::newRow("unshare, root inside")
        << QStringList{u"unshare"_s, u"--map-root-user"_s, u"--mount"_s, u"--net"_s, u"--uts"_s} + sleep;
    QTest::newRow("unshare, with processes")
        << QStringList{u"unshare"_s, u"--map-current-user"_s, u"--fork"_s, u"--kill-child"_s,
                       u"--pid"_s,   u"--mount-proc"_s} +
               sleep;
    QTest::newRow("bwrap") << QStringList{u"bwrap"_s, u"--unshare-all"_s, u"--die-with-parent"_s, u"--bind"_s, u"/"_s,
                                          u"/"_s} +
                                  sleep;
    QTest::newRow("bwrap, two layers of users")
        << QStringList{u"bwrap"_s, u"--unshare-all"_s, u"--die-with-parent"_s, u"--bind"_s,          u"/"_s, u"/"_s,
                       u"--dev"_s, u"/dev"_s,          u"--unshare-user"_s,    u"--disable-userns"_s} +
               sleep;
}

void TestEntering::isFreeWhereItIsSaidToBe()
{
    QFETCH(const QStringList, command);
    Guest guest(command, false);
    const auto pid = guest.program();
    QVERIFY(pid > 0);
    const auto entrance = entranceTo(pid);
    const auto kinds = entrance.usual();
    QVERIFY(kinds[Kind::User]);
    QCOMPARE(entrance.way(kinds), Entrance::Way::Free);
    if (command.contains(u"--disable-userns"_s)) {
        const auto *mounts = m_snapshot->find(Kind::Mnt, m_snapshot->process(pid)->namespaces[Kind::Mnt]);
        QVERIFY(mounts->owner != m_snapshot->process(pid)->namespaces[Kind::User]); // two layers they are
    }
    const auto started = m_snapshot->process(pid)->key.startTime;
    Sandbox inside(asJson(insideOf({pid, started}, wallsOf(kinds), Privilege::None, "sh")));
    // Its terminal is the launcher's; a shell there waits for what is typed.
    const auto program = inside.start();
    QVERIFY2(program > 0, QJsonDocument(inside.told(u"failed"_s)).toJson().constData());
    for (const auto &kind : test::allKinds())
        QCOMPARE(linkOf(program, kind), linkOf(pid, kind));
    inside.order("kill");
    (void)inside.output();
}

void TestEntering::isNotFreeWhereItIsSaidToTakeRoot_data()
{
    QTest::addColumn<QStringList>("command");
    const QStringList sleep{u"sleep"_s, u"4711"_s};
    QTest::newRow("as it is") << sleep;
    QTest::newRow("in a sandbox of one's own")
        << QStringList{u"unshare"_s, u"--map-root-user"_s, u"--mount"_s, u"--uts"_s} + sleep;
}

void TestEntering::isNotFreeWhereItIsSaidToTakeRoot()
{
    QFETCH(const QStringList, command);
    Guest guest(command, true);
    const auto pid = guest.program();
    QVERIFY(pid > 0);
    const auto entrance = entranceTo(pid);
    auto kinds = entrance.usual();
    QVERIFY(!kinds[Kind::User] && kinds[Kind::Net]);
    QCOMPARE(entrance.way(kinds), Entrance::Way::Own);
    const auto started = m_snapshot->process(pid)->key.startTime;
    kinds[Kind::User] = entrance.kin(Kind::User) == Entrance::Kin::Other;
    Sandbox inside(asJson(insideOf({pid, started}, wallsOf(kinds), Privilege::None, "sh")));
    QCOMPARE(inside.start(), 0);
    QCOMPARE(inside.told(u"failed"_s).value("errno"_L1).toInt(), EPERM);
    (void)inside.output();
}

QTEST_GUILESS_MAIN(TestEntering)
#include "tst_entering.moc"
