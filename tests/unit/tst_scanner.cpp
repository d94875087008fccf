// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproc.h"
#include "observe/scanner.h"

#include <QTest>

#include <filesystem>

#include <unistd.h>

using namespace terrarium;

namespace {

SnapshotPtr scanned(const FakeProc &proc)
{
    return Scanner({proc.path(), 2}).scan().value();
}

SnapshotPtr scannedMachine()
{
    return Scanner().scan().value();
}

Inode ownInode(const char *link)
{
    return QByteArray::fromStdString(std::filesystem::read_symlink(link).string())
        .split('[')
        .at(1)
        .chopped(1)
        .toULongLong();
}

} // namespace

class TestScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProcessIsReadWhole()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0, .comm = "init"});
        proc.add({.pid = 42,
                  .status = "Uid:\t7\t0\t7\t7\nGid:\t8\t9\t8\t8\nNSpid:\t42\t3\nCapInh:\t0\nCapPrm:\t1\nCapEff:\t1\n"
                            "CapBnd:\tff\nCapAmb:\t0\nNoNewPrivs:\t1\nSeccomp:\t2\n"});
        const auto snapshot = scanned(proc);
        const auto *process = snapshot->process(42);
        QVERIFY(process);
        QCOMPARE(process->key.startTime, 100U);
        QCOMPARE(process->parent, 1);
        QVERIFY(process->pids == (std::vector<Pid>{42, 3}));
        QVERIFY(process->identity == (Identity{7, 0, 8, 9}));
        QCOMPARE(process->user, std::string("root"));
        QCOMPARE(process->command, std::string("sleep 60"));
        QCOMPARE(process->cgroup, std::string("/user.slice/user-1000.slice/session-1.scope"));
        QVERIFY(process->confinement->seccomp == Seccomp::Filter);
        QVERIFY(process->confinement->noNewPrivileges);
        QCOMPARE(process->confinement->capabilities.bounding, 0xffU);
        QCOMPARE(process->namespaces[Kind::Net], 4026531840U);
        QCOMPARE(snapshot->members(Kind::Net, 4026531840).size(), 2U);
        QVERIFY(snapshot->hidden() == Hidden{});
    }

    void oddNamesAreKeptByteForByte()
    {
        FakeProc proc;
        const QList<QByteArray> names{"Web Content", ") S 1 (", "two\nlines", "\x1b[31m", "\xff\xfe", ""};
        for (int i = 0; i < names.size(); ++i)
            proc.add({.pid = i + 1, .comm = names.at(i)});
        const auto snapshot = scanned(proc);
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(QByteArray::fromStdString(snapshot->process(i + 1)->comm), names.at(i));
    }

    void aZombieHasNoNamespacesAndIsNotHidden()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        proc.add({.pid = 9, .state = 'Z', .command = {}, .namespaces = {{"pid", 4026531836}, {"user", 4026531837}}});
        const auto snapshot = scanned(proc);
        QCOMPARE(snapshot->process(9)->namespaces[Kind::Mnt], 0U);
        QCOMPARE(snapshot->process(9)->namespaces[Kind::User], 4026531837U);
        QCOMPARE(snapshot->hidden().processes, 0U);
    }

    void aKernelThreadIsOneByItsFlag()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        proc.add({.pid = 2, .parent = 0, .comm = "kthreadd", .flags = 0x00208040, .command = {}});
        QVERIFY(scanned(proc)->process(2)->kernelThread);
        QVERIFY(!scanned(proc)->process(1)->kernelThread);
    }

    void whatVanishesHalfWayIsLeftOut()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        proc.add({.pid = 5});
        proc.write(QStringLiteral("6/cmdline"), "only this");
        QFile::remove(QString::fromStdString(proc.path()) + QStringLiteral("/5/status"));
        const auto snapshot = scanned(proc);
        QCOMPARE(snapshot->processes().size(), 1U);
    }

    void aKernelWithoutAKindSaysSo()
    {
        FakeProc proc;
        FakeProcess first{.pid = 1, .parent = 0};
        first.namespaces.remove("time");
        first.namespaces.remove("cgroup");
        proc.add(first);
        const auto snapshot = scanned(proc);
        QVERIFY(snapshot->machine().missing == (std::vector<Kind>{Kind::Cgroup, Kind::Time}));
        QCOMPARE(snapshot->hidden().processes, 0U);
        QCOMPARE(snapshot->machine().host[Kind::Time], 0U);
        QCOMPARE(snapshot->namespaces().size(), 6U);
    }

    void hidepidIsNamed()
    {
        FakeProc proc;
        proc.add({.pid = 500});
        QVERIFY(scanned(proc)->hidden().reason == HiddenReason::Hidepid);
    }

    void theHostIsKnownByItsFixedNumbers()
    {
        FakeProc proc;
        FakeProcess first{.pid = 1, .parent = 0};
        proc.add(first);
        proc.link(QStringLiteral("self/"), first.namespaces);
        QCOMPARE(scanned(proc)->machine().host[Kind::Mnt], 4026531841U);
        // As Linux 6.17 numbers it, seen anywhere at all.
        FakeProcess other{.pid = 2};
        other.namespaces["mnt"] = 4026531832;
        proc.add(other);
        QCOMPARE(scanned(proc)->machine().host[Kind::Mnt], 4026531832U);
        QCOMPARE(scanned(proc)->machine().host[Kind::User], 4026531837U);
    }

    void mapsOfAUserNamespaceComeFromAMember()
    {
        FakeProc proc;
        FakeProcess inside{.pid = 3};
        inside.namespaces["user"] = 77;
        proc.add(inside);
        proc.write(QStringLiteral("3/uid_map"), "0 1000 1\n");
        proc.write(QStringLiteral("3/gid_map"), "0 100 1\n");
        proc.write(QStringLiteral("3/setgroups"), "deny\n");
        const auto snapshot = scanned(proc);
        const auto *ns = snapshot->find(Kind::User, 77);
        QVERIFY(ns);
        QVERIFY(ns->uidMap == (std::vector<IdRange>{{0, 1000, 1}}));
        QVERIFY(ns->gidMap == (std::vector<IdRange>{{0, 100, 1}}));
        QVERIFY(ns->setgroups == Setgroups::Deny);
    }

    void offsetsForChildrenAreNotTheMembersOwn()
    {
        FakeProc proc;
        FakeProcess process{.pid = 3};
        process.namespaces["time_for_children"] = 78;
        proc.add(process);
        proc.write(QStringLiteral("3/timens_offsets"), "monotonic 5 0\nboottime 6 0\n");
        QVERIFY(!scanned(proc)->find(Kind::Time, 4026531834)->offsets);
        process.namespaces["time_for_children"] = 4026531834;
        proc.add(process);
        const auto snapshot = scanned(proc);
        QVERIFY(snapshot->find(Kind::Time, 4026531834)->offsets == (TimeOffsets{5'000'000'000, 6'000'000'000}));
    }

    void aThreadElsewhereIsShown()
    {
        FakeProc proc;
        FakeProcess process{.pid = 3, .threads = 2};
        proc.add(process);
        auto elsewhere = process.namespaces;
        elsewhere["net"] = 99;
        proc.link(QStringLiteral("3/task/3/"), process.namespaces);
        proc.link(QStringLiteral("3/task/4/"), elsewhere);
        proc.link(QStringLiteral("3/task/5/"), process.namespaces);
        proc.link(QStringLiteral("4/"), elsewhere);
        const auto snapshot = scanned(proc);
        QCOMPARE(snapshot->process(3)->threads.size(), 1U);
        QCOMPARE(snapshot->process(3)->threads[0].tid, 4);
        QVERIFY(snapshot->find(Kind::Net, 99));
    }

    void mountedNamespacesAreFoundWithAllTheirPaths()
    {
        FakeProc proc;
        proc.add({.pid = 1, .parent = 0});
        proc.write(QStringLiteral("self/mountinfo"), "40 22 0:4 net:[123] /run/netns/a rw - nsfs nsfs rw\n"
                                                     "41 22 0:4 net:[123] /run/netns/b rw - nsfs nsfs rw\n");
        const auto snapshot = scanned(proc);
        const auto *ns = snapshot->find(Kind::Net, 123);
        QVERIFY(ns);
        QVERIFY(ns->mountedAt == (std::vector<std::string>{"/run/netns/a", "/run/netns/b"}));
        QVERIFY(snapshot->members(Kind::Net, 123).empty());
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto snapshot = Scanner({"/nowhere", 1}).scan();
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().code, ENOENT);
    }

    void theReaderFindsItself()
    {
        const auto snapshot = scannedMachine();
        const auto *self = snapshot->process(::getpid());
        QVERIFY(self);
        QCOMPARE(self->parent, ::getppid());
        QCOMPARE(self->identity->euid, ::geteuid());
        QCOMPARE(self->namespaces[Kind::Net], ownInode("/proc/self/ns/net"));
        QVERIFY(std::ranges::contains(snapshot->members(Kind::Net, self->namespaces[Kind::Net]), ::getpid()));
        QVERIFY(snapshot->find(Kind::User, self->namespaces[Kind::User])->ownerUid);
        QCOMPARE(snapshot->machine().readerUid, ::geteuid());
    }

    void everyNamespaceOfAProcessIsDescribed()
    {
        const auto snapshot = scannedMachine();
        for (const auto &process : snapshot->processes())
            for (const auto kind : allKinds)
                if (process->namespaces[kind] != 0)
                    QVERIFY(snapshot->find(kind, process->namespaces[kind]));
        for (const auto &ns : snapshot->namespaces())
            if (ns->owner)
                QVERIFY(snapshot->find(Kind::User, *ns->owner));
    }
};

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
