// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/snapshot.h"
#include "unit/samples.h"

#include <QTest>

using namespace terrarium;
using samples::shared;

namespace {

constexpr Inode inner = 4026532500;

Process inNet(Pid pid, Inode net)
{
    Process process = samples::process(pid);
    process.namespaces[Kind::Net] = net;
    return process;
}

Snapshot withProcesses(std::vector<Process> processes)
{
    Snapshot::Parts parts;
    parts.device = samples::device;
    parts.machine = samples::machine();
    for (Process &process : processes)
        parts.processes.push_back(shared(std::move(process)));
    parts.namespaces = {shared(samples::ns(Kind::Net, inner)),
                        shared(samples::ns(Kind::Net, samples::hostInode + static_cast<Inode>(Kind::Net)))};
    return Snapshot(std::move(parts));
}

std::vector<Pid> membersOf(const Snapshot &snapshot, Inode net)
{
    const auto members = snapshot.members(Kind::Net, net);
    return {members.begin(), members.end()};
}

} // namespace

class TestSnapshot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sortsProcessesByPid()
    {
        const Snapshot snapshot = withProcesses({samples::process(30), samples::process(1), samples::process(200)});
        std::vector<Pid> pids;
        for (const ProcessPtr &process : snapshot.processes())
            pids.push_back(process->pid());
        QCOMPARE(pids, (std::vector<Pid>{1, 30, 200}));
    }

    void sortsNamespacesByKindThenInode()
    {
        const auto list = samples::full().namespaces();
        QVERIFY(std::ranges::is_sorted(list, {},
                                       [](const NamespacePtr &ns) { return std::pair(ns->key.kind, ns->key.inode); }));
    }

    void keepsTheFirstOfTwoWithOnePid()
    {
        const Snapshot snapshot = withProcesses({samples::process(5, 111), samples::process(5, 222)});
        QCOMPARE(snapshot.processes().size(), 1U);
        QCOMPARE(snapshot.process(5)->key.startTime, 111U);
    }

    void findsWhatIsThere()
    {
        const Snapshot snapshot = withProcesses({samples::process(5)});
        QCOMPARE(snapshot.process(5)->pid(), 5);
        QVERIFY(!snapshot.process(4));
        QCOMPARE(snapshot.find(Kind::Net, inner)->key.inode, inner);
        QVERIFY(!snapshot.find(Kind::Mnt, inner));
        QVERIFY(!snapshot.find(Kind::Net, 0));
    }

    void tellsTheMembersInOrder()
    {
        const Snapshot snapshot =
            withProcesses({inNet(9, inner), inNet(3, inner), samples::process(4), inNet(7, inner)});
        QCOMPARE(membersOf(snapshot, inner), (std::vector<Pid>{3, 7, 9}));
        QCOMPARE(membersOf(snapshot, samples::hostInode + 2), std::vector<Pid>{4});
    }

    void countsAThreadsProcessOnce()
    {
        Process process = samples::process(4);
        Thread one{5, process.namespaces};
        one.namespaces[Kind::Net] = inner;
        Thread another{6, one.namespaces};
        process.threads = {one, another};
        const Snapshot snapshot = withProcesses({process});
        QCOMPARE(membersOf(snapshot, inner), std::vector<Pid>{4});
        QCOMPARE(membersOf(snapshot, samples::hostInode + 2), std::vector<Pid>{4});
    }

    void hasNoMembersForAPinnedOrUnknownOne()
    {
        const Snapshot snapshot = withProcesses({samples::process(4), inNet(5, 0)});
        QVERIFY(snapshot.members(Kind::Net, inner).empty());
        QVERIFY(snapshot.members(Kind::Net, 0).empty());
        QVERIFY(snapshot.members(Kind::Net, 123).empty());
        QVERIFY(Snapshot().members(Kind::Net, 123).empty());
    }

    void knowsTheHost()
    {
        const Snapshot snapshot = withProcesses({});
        QVERIFY(snapshot.isHost(Kind::Net, samples::hostInode + 2));
        QVERIFY(!snapshot.isHost(Kind::Net, inner));
        QVERIFY(!snapshot.isHost(Kind::Time, 0)); // not known, so nothing is it
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
