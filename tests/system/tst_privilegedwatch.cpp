// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/secret.h"
#include "system/privileged/stagetest.h"
#include "system/privileged/watched.h"

#include <QDir>
#include <QTest>

#include <linux/capability.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

QStringList openFilesOf(qint64 pid)
{
    QStringList found;
    const QDir folder(u"/proc/%1/fd"_s.arg(pid));
    for (const auto &file : folder.entryList(QDir::System | QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
        found << QString::fromLocal8Bit(run(0, {u"readlink"_s, folder.filePath(file)})).trimmed().section(u'[', 0, 0);
    found.removeAll(QString()); // open for a moment only, to look at a process
    return found;
}

} // namespace

/// What root sees for a user, by the real helper, bus and polkit, and who learns of it: on a stage.
class TestPrivilegedWatch : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatTakesRootAndNoWord();
    void tellsWhatChanges();
    void keepsTwoRightsAndNothingElse();
    void isNotLookedInto();
    void livesInTheCallersControlGroup();
    void isNotForWhomPolkitDenies_data();
    void isNotForWhomPolkitDenies();
    void isNotForWhoIsShutIn();
    void otherThingsThanWhatIsMeantAreRefused_data();
    void otherThingsThanWhatIsMeantAreRefused();

private:
    void lookAround() override { QTRY_COMPARE(observers(), QList<qint64>()); }
};

void TestPrivilegedWatch::tellsWhatTakesRootAndNoWord()
{
    const Secret ofRoot(0);
    const Secret ofBob(Bob);
    QVERIFY(ofRoot.isThere() && ofBob.isThere());
    Watched watched(Alice);
    const auto seen = watched.snapshot();
    QCOMPARE(seen.has_value(), !isDenied());
    QVERIFY2(!watched.bytes().contains("treasure") && !watched.bytes().contains("unshare"), "a word of somebody's");
    if (!seen)
        return;
    for (const auto *secret : {&ofRoot, &ofBob}) {
        const auto *process = seen->process(secret->pid());
        QVERIFY(process);
        for (const auto kind : allKinds)
            QCOMPARE(process->namespaces[kind], secret->inode(kind));
        QVERIFY(process->comm.empty() && process->command.empty() && process->cgroup.empty() && process->user.empty());
    }
    QCOMPARE(seen->find(Kind::User, ofBob.inode(Kind::User))->ownerUid, std::optional<std::uint32_t>(Bob));
    QCOMPARE(seen->hidden().processes, 0U);
}

void TestPrivilegedWatch::tellsWhatChanges()
{
    if (isDenied())
        QSKIP("is denied");
    Watched watched(Alice);
    QVERIFY(watched.snapshot());
    const Secret later(Bob);
    QVERIFY(later.isThere());
    const auto isSeen = [&] {
        const auto state = watched.state();
        const auto *process = state->process(later.pid());
        return process && process->namespaces[Kind::Uts] == later.inode(Kind::Uts);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(), 20'000);
    QVERIFY(!watched.bytes().contains("treasure"));
}

void TestPrivilegedWatch::keepsTwoRightsAndNothingElse()
{
    if (isDenied())
        QSKIP("is denied");
    Watched watched(Alice);
    const auto observer = watched.observer();
    QVERIFY2(observer > 0, watched.everything().constData());
    const auto kept =
        QByteArray::number((1U << CAP_SYS_PTRACE) | (1U << CAP_DAC_READ_SEARCH), 16).rightJustified(16, '0');
    const QByteArray none(16, '0');
    QCOMPARE(statusOf(observer, "CapPrm"), kept);
    QCOMPARE(statusOf(observer, "CapEff"), kept);
    for (const auto *set : {"CapInh", "CapBnd", "CapAmb"})
        QCOMPARE(statusOf(observer, set), none);
    QCOMPARE(statusOf(observer, "NoNewPrivs"), "1");
    QCOMPARE(statusOf(observer, "Uid"), "4001 4001 4001 4001");
    QCOMPARE(statusOf(observer, "Gid"), "4001 4001 4001 4001");
    QCOMPARE(contentOf(u"/proc/%1/environ"_s.arg(observer)), QByteArray());
    QVERIFY(watched.snapshot());
    // Standard streams; the socket, the log's where there is one, and the kernel's news; the caller; its place.
    QStringList known{u"/dev/null"_s,
                      u"/proc"_s,
                      u"/proc/%1/mountinfo"_s.arg(observer),
                      u"/run/terrarium/streams"_s,
                      u"anon_inode:"_s,
                      u"pidfd:"_s,
                      u"socket:"_s};
    const auto open = openFilesOf(observer);
    for (const auto &file : open)
        QVERIFY2(known.contains(file), qPrintable(open.join(u' ')));
    QVERIFY2(open.count(u"socket:"_s) <= 3 && open.size() <= 10, qPrintable(open.join(u' ')));
}

void TestPrivilegedWatch::isNotLookedInto()
{
    if (isDenied())
        QSKIP("is denied");
    Watched watched(Alice);
    const auto observer = watched.observer();
    QVERIFY2(observer > 0, watched.everything().constData());
    for (const unsigned user : {Alice, Bob, Mallory}) {
        for (const auto *file : {"mem", "environ", "maps", "fdinfo/3", "fd/3"}) {
            const auto said =
                run(user, {u"head"_s, u"-c1"_s, u"/proc/%1/%2"_s.arg(observer).arg(QLatin1StringView(file))});
            QVERIFY2(said.contains("denied") || said.contains("not permitted"), (file + (' ' + said)).constData());
        }
        QVERIFY(run(user, {u"ls"_s, u"/proc/%1/fd"_s.arg(observer)}).contains("denied"));
    }
    // Nobody else stops it either.
    QVERIFY(run(Mallory, {u"kill"_s, u"-KILL"_s, QString::number(observer)}).contains("not permitted"));
    QVERIFY(isAlive(observer));
}

void TestPrivilegedWatch::livesInTheCallersControlGroup()
{
    if (isDenied())
        QSKIP("is denied");
    Watched watched(Alice);
    const auto observer = watched.observer();
    QVERIFY2(observer > 0, watched.everything().constData());
    QCOMPARE(contentOf(u"/proc/%1/cgroup"_s.arg(observer)), contentOf(u"/proc/%1/cgroup"_s.arg(watched.window())));
}

void TestPrivilegedWatch::isNotForWhomPolkitDenies_data()
{
    QTest::addColumn<unsigned>("user");
    QTest::newRow("denied") << unsigned(Mallory);
    QTest::newRow("asked, with nobody to ask") << unsigned(Carol);
    QTest::newRow("unknown") << unsigned(Stranger);
}

void TestPrivilegedWatch::isNotForWhomPolkitDenies()
{
    QFETCH(const unsigned, user);
    Watched watched(user);
    QCOMPARE(watched.observer() > 0, policy() == "yes" && user != Stranger);
    QCOMPARE(watched.snapshot().has_value(), policy() == "yes" && user != Stranger);
}

void TestPrivilegedWatch::isNotForWhoIsShutIn()
{
    Watched watched(Alice, {}, {u"unshare"_s, u"--user"_s, u"--map-current-user"_s});
    QCOMPARE(watched.observer(), 0);
    QVERIFY(watched.bytes().isEmpty());
    if (!isDenied())
        QCOMPARE(watched.told(u"refused"_s).value("reason"_L1), u"namespaces"_s);
}

void TestPrivilegedWatch::otherThingsThanWhatIsMeantAreRefused_data()
{
    QTest::addColumn<QString>("how");
    for (const auto *how : {"ctl=nothing", "ctl=text", "ctl=file", "ctl=folder", "ctl=tcp", "ctl=stream", "silent"})
        QTest::newRow(how) << how;
}

void TestPrivilegedWatch::otherThingsThanWhatIsMeantAreRefused()
{
    QFETCH(const QString, how);
    {
        Watched watched(Alice, how, {u"timeout"_s, u"5"_s});
        QCOMPARE(watched.observer(), 0);
        QVERIFY(watched.bytes().isEmpty());
        if (how == "silent"_L1 && !isDenied())
            QCOMPARE(watched.told(u"refused"_s).value("reason"_L1), u"identity"_s);
    }
    if (!isDenied())
        QVERIFY(Watched(Bob).observer() > 0);
}

QTEST_GUILESS_MAIN(TestPrivilegedWatch)
#include "tst_privilegedwatch.moc"
