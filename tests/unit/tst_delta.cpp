// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/delta.h"
#include "unit/samples.h"

#include <QTest>

#include <random>

using namespace terrarium;
using samples::shared;

namespace {

Snapshot::Parts partsOf(std::vector<ProcessPtr> processes, std::vector<NamespacePtr> namespaces = {})
{
    Snapshot::Parts parts;
    parts.takenAt = 5;
    parts.device = samples::device;
    parts.machine = samples::machine();
    parts.processes = std::move(processes);
    parts.namespaces = std::move(namespaces);
    return parts;
}

Snapshot of(std::vector<ProcessPtr> processes, std::vector<NamespacePtr> namespaces = {})
{
    return Snapshot(partsOf(std::move(processes), std::move(namespaces)));
}

ProcessPtr made(Pid pid, std::uint64_t startTime = 1000)
{
    return shared(samples::process(pid, startTime));
}

ProcessPtr renamed(Pid pid)
{
    Process process = samples::process(pid);
    process.comm = "renamed";
    return shared(std::move(process));
}

Snapshot random(std::mt19937 &dice)
{
    Snapshot::Parts parts = partsOf({});
    parts.takenAt = static_cast<std::int64_t>(dice());
    parts.hidden.processes = dice() % 3;
    for (Pid pid = 1; pid < 40; ++pid)
        if (dice() % 2 == 0)
            parts.processes.push_back(dice() % 3 == 0 ? renamed(pid) : made(pid, dice() % 2));
    for (Inode inode = 1; inode < 20; ++inode)
        if (dice() % 2 == 0) {
            Namespace ns = samples::ns(allKinds[dice() % kindCount], inode);
            ns.ownerUid = dice() % 2;
            parts.namespaces.push_back(shared(std::move(ns)));
        }
    return Snapshot(std::move(parts));
}

} // namespace

class TestDelta : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEmptyBetweenEqualSnapshots() { QVERIFY(difference(samples::full(), samples::full()).isEmpty()); }

    void namesTheBornTheChangedAndTheGone()
    {
        const ProcessPtr stays = made(2);
        const Delta delta = difference(of({made(1), stays, made(3)}), of({stays, renamed(3), made(4)}));
        QCOMPARE(delta.goneProcesses, (std::vector<ProcessKey>{{1, 1000}}));
        QCOMPARE(delta.processes.size(), 2U);
        QCOMPARE(delta.processes[0]->comm, "renamed");
        QCOMPARE(delta.processes[1]->pid(), 4);
    }

    void namesNewAndGoneNamespaces()
    {
        const auto one = shared(samples::ns(Kind::Mnt, 1));
        const auto two = shared(samples::ns(Kind::Net, 1));
        const Delta delta = difference(of({}, {one}), of({}, {two}));
        QCOMPARE(delta.namespaces, std::vector{two});
        QVERIFY(delta.goneNamespaces == std::vector{one->key});
    }

    void aPidHandedOutAgainIsAnotherProcess()
    {
        const Snapshot before = of({made(1, 10)});
        const Delta delta = difference(before, of({made(1, 20)}));
        QVERIFY(delta.goneProcesses == (std::vector<ProcessKey>{{1, 10}}));
        const Snapshot after = applied(before, delta);
        QCOMPARE(after.processes().size(), 1U);
        QCOMPARE(after.process(1)->key.startTime, 20U);
    }

    void aProcessWithAnOldPidReplacesTheOldOneUntold()
    {
        Delta delta;
        delta.processes = {made(1, 20)};
        const Snapshot after = applied(of({made(1, 10), made(2)}), delta);
        QCOMPARE(after.processes().size(), 2U);
        QCOMPARE(after.process(1)->key.startTime, 20U);
    }

    void goneMeansThatOneAndNotItsSuccessor()
    {
        Delta delta;
        delta.goneProcesses = {{1, 10}};
        QVERIFY(applied(of({made(1, 20)}), delta).process(1));
    }

    void sharesWhatIsUnchanged()
    {
        const Snapshot before = of({made(1), made(2)}, {shared(samples::ns(Kind::Net, 9))});
        const Snapshot after = applied(before, difference(before, of({made(1), renamed(2)}, before.namespaces())));
        QCOMPARE(after.processes()[0], before.processes()[0]);
        QVERIFY(after.processes()[1] != before.processes()[1]);
        QCOMPARE(after.namespaces(), before.namespaces());
    }

    void takesListsInAnyOrder()
    {
        Delta delta;
        delta.processes = {made(9), made(4), made(6)};
        delta.goneProcesses = {{5, 1000}, {1, 1000}};
        const Snapshot after = applied(of({made(1), made(5), made(7)}), delta);
        std::vector<Pid> pids;
        for (const ProcessPtr &process : after.processes())
            pids.push_back(process->pid());
        QCOMPARE(pids, (std::vector<Pid>{4, 6, 7, 9}));
    }

    void differenceAppliedGivesTheLaterSnapshot()
    {
        std::mt19937 dice(1);
        for (int round = 0; round < 200; ++round) {
            const Snapshot before = random(dice);
            const Snapshot after = random(dice);
            QVERIFY(samples::same(applied(before, difference(before, after)), after));
        }
    }
};

QTEST_GUILESS_MAIN(TestDelta)
#include "tst_delta.moc"
