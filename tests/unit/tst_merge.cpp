// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/delta.h"
#include "snapshot/essentials.h"
#include "snapshot/merge.h"
#include "unit/samples.h"

#include <QElapsedTimer>
#include <QTest>

using namespace terrarium;

namespace {

constexpr Inode elsewhere = 4026533000;

/// Somebody else's, as the kernel shows it to an ordinary user.
Process closed(Pid pid, std::uint64_t startTime = 1000)
{
    auto process = samples::process(pid, startTime);
    process.user = "bob";
    process.identity = Identity{1001, 1001, 1001, 1001};
    process.namespaces = {};
    return process;
}

/// The same as root's observer tells it.
Process opened(Pid pid, std::uint64_t startTime = 1000)
{
    Process process;
    process.key = {pid, startTime};
    process.pids = {pid, 1};
    process.identity = Identity{1001, 1001, 1001, 1001};
    process.namespaces = samples::inodes(elsewhere);
    process.namespaces[Kind::Time] = 0;
    process.state = 'S';
    return process;
}

SnapshotPtr snapshotOf(std::vector<Process> processes, std::vector<Namespace> namespaces = {}, Hidden hidden = {},
                       std::int64_t takenAt = 1)
{
    Snapshot::Parts parts;
    parts.takenAt = takenAt;
    parts.device = samples::device;
    parts.machine = samples::machine();
    parts.hidden = hidden;
    for (auto &process : processes)
        parts.processes.push_back(samples::shared(std::move(process)));
    for (auto &ns : namespaces)
        parts.namespaces.push_back(samples::shared(std::move(ns)));
    return std::make_shared<const Snapshot>(std::move(parts));
}

constexpr Hidden oneHidden{1, HiddenReason::Permission};

SnapshotPtr crowd(Pid count, bool isRoot)
{
    std::vector<Process> processes;
    for (Pid pid = 1; pid <= count; ++pid)
        processes.push_back(isRoot ? opened(pid) : closed(pid));
    return snapshotOf(std::move(processes), {},
                      isRoot ? Hidden{} : Hidden{static_cast<std::uint32_t>(count), HiddenReason::Permission});
}

} // namespace

/// What two observers of one machine see together.
class TestMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatOneMayNotReadIsFilledIn();
    void whatOneReadIsKept();
    void isAnotherProcessWithAnotherStart();
    void whoHasEndedIsNotBroughtBack();
    void whomOnlyRootSeesIsAdded();
    void namespacesAreCompletedAndAdded();
    void namespacesOfTheEndedAreNotBroughtBack();
    void numbersHandedOutAgainAreNotMixed();
    void whatIsStillHiddenIsCounted();
    void otherMachinesAreNotMixed();
    void isTheOwnOneWithoutRoots();
    void sharesWhatDidNotChange();
    void agreesWithAMergeFromScratch();
    void isFast();
};

void TestMerge::whatOneMayNotReadIsFilledIn()
{
    const auto both =
        merged(snapshotOf({samples::process(1), closed(2)}, {}, oneHidden), snapshotOf({opened(1), opened(2)})).both;
    const auto *process = both->process(2);
    QVERIFY(process->namespaces == opened(2).namespaces);
    QVERIFY(process->pids == (std::vector<Pid>{2, 1}));
    QCOMPARE(process->command, std::string("sleep 1000"));
    QCOMPARE(process->user, std::string("bob"));
}

void TestMerge::whatOneReadIsKept()
{
    const auto own = snapshotOf({samples::process(1), closed(2), closed(3)}, {}, oneHidden);
    const auto both = merged(own, snapshotOf({opened(1), opened(2)})).both;
    QCOMPARE(both->process(1), own->process(1)); // the very same object, though root saw it elsewhere
    QCOMPARE(both->process(3), own->process(3)); // which root has not seen yet
}

void TestMerge::isAnotherProcessWithAnotherStart()
{
    const auto own = snapshotOf({closed(2, 5000)}, {}, oneHidden);
    const auto both = merged(own, snapshotOf({opened(2, 1000)})).both;
    QCOMPARE(both->process(2), own->process(2));
    QCOMPARE(both->hidden().processes, 1U);
}

void TestMerge::whoHasEndedIsNotBroughtBack()
{
    const auto both = merged(snapshotOf({closed(2)}, {}, oneHidden), snapshotOf({opened(2), opened(3)})).both;
    QCOMPARE(both->processes().size(), 1U);
}

/// Where the kernel hides processes altogether (hidepid).
void TestMerge::whomOnlyRootSeesIsAdded()
{
    const auto own = snapshotOf({samples::process(9)}, {}, {0, HiddenReason::Hidepid});
    auto ofAnna = opened(3);
    ofAnna.identity->euid = 1000;
    const auto both = merged(own, snapshotOf({opened(2), ofAnna, opened(9)})).both;
    QCOMPARE(both->processes().size(), 3U);
    QCOMPARE(both->process(2)->user, std::string("1001")); // whose name nobody here has told
    QCOMPARE(both->process(3)->user, std::string("anna"));
    QVERIFY(both->hidden() == Hidden{});
    // Also one of which no more is to be seen than that it is there.
    const auto counted = snapshotOf({samples::process(9)}, {}, oneHidden);
    QCOMPARE(merged(counted, snapshotOf({opened(2), opened(9)})).both->processes().size(), 2U);
}

void TestMerge::namespacesAreCompletedAndAdded()
{
    auto known = samples::fullNamespace();
    auto poor = samples::ns(known.key.kind, known.key.inode);
    poor.mountedAt = {"/run/netns/garden"};
    known.mountedAt.clear();
    const auto empty = samples::ns(Kind::Net, 77); // that nobody is in
    const auto rich = samples::ns(Kind::Net, elsewhere + static_cast<Inode>(Kind::Net));
    const auto both =
        merged(snapshotOf({closed(2)}, {poor}, oneHidden), snapshotOf({opened(2)}, {known, empty, rich})).both;
    auto wanted = known;
    wanted.mountedAt = poor.mountedAt;
    QVERIFY(*both->find(Kind::User, known.key.inode) == wanted);
    QVERIFY(both->find(Kind::Net, 77));
    QCOMPARE(both->members(Kind::Net, rich.key.inode).size(), 1U);
}

void TestMerge::namespacesOfTheEndedAreNotBroughtBack()
{
    const auto left = samples::ns(Kind::Net, elsewhere + static_cast<Inode>(Kind::Net));
    const auto both = merged(snapshotOf({samples::process(1)}), snapshotOf({opened(2)}, {left})).both;
    QVERIFY(!both->find(Kind::Net, left.key.inode));
}

void TestMerge::numbersHandedOutAgainAreNotMixed()
{
    auto older = samples::ns(Kind::User, 77);
    older.id = 1;
    auto newer = samples::ns(Kind::User, 77);
    newer.id = 2;
    newer.ownerUid = 5;
    const auto own = snapshotOf({}, {older});
    QCOMPARE(merged(own, snapshotOf({}, {newer})).both->find(Kind::User, 77), own->find(Kind::User, 77));
}

void TestMerge::whatIsStillHiddenIsCounted()
{
    auto zombie = closed(4);
    zombie.state = 'Z';
    const auto own = snapshotOf({closed(2), closed(3), zombie}, {}, {2, HiddenReason::Permission});
    const auto some = merged(own, snapshotOf({opened(2)})).both->hidden();
    QVERIFY(some == (Hidden{1, HiddenReason::Permission}));
    QVERIFY(merged(own, snapshotOf({opened(2), opened(3)})).both->hidden() == Hidden{});
    QVERIFY(
        merged(own, snapshotOf({opened(2), opened(3)}, {}, {2, HiddenReason::Permission})).both->hidden().processes ==
        2);
}

void TestMerge::otherMachinesAreNotMixed()
{
    const auto own = snapshotOf({closed(2)});
    Snapshot::Parts parts;
    parts.device = samples::device;
    parts.machine = samples::machine();
    parts.machine.hostName = "other";
    const auto other = std::make_shared<const Snapshot>(std::move(parts));
    QCOMPARE(merged(own, other).both, own);
}

void TestMerge::isTheOwnOneWithoutRoots()
{
    const auto own = snapshotOf({closed(2)});
    QCOMPARE(merged(own, {}).both, own);
    QVERIFY(!merged({}, own).both);
}

void TestMerge::sharesWhatDidNotChange()
{
    const auto first = merged(crowd(50, false), crowd(50, true));
    Delta delta;
    delta.takenAt = 2;
    auto changed = closed(7);
    changed.command = "another";
    delta.processes = {samples::shared(std::move(changed))};
    const auto own = std::make_shared<const Snapshot>(applied(*first.own, delta));
    const auto second = merged(own, first.root, first);
    for (const auto &process : second.both->processes())
        QCOMPARE(process.get() == first.both->process(process->pid()), process->pid() != 7);
    QCOMPARE(second.both->process(7)->command, std::string("another"));
    QVERIFY(second.both->process(7)->namespaces == opened(7).namespaces);
    QCOMPARE(merged(own, first.root, second).both, second.both);
}

/// With a memory and without, whatever happens to the two.
void TestMerge::agreesWithAMergeFromScratch()
{
    Merge kept;
    for (int step = 0; step < 60; ++step) {
        std::vector<Process> own;
        std::vector<Process> root;
        for (Pid pid = 1; pid <= 20; ++pid) {
            const auto start = 1000U + static_cast<unsigned>((pid * 7 + step) / 13);
            if ((pid * 5 + step) % 4 != 0)
                own.push_back((pid + step) % 3 == 0 ? samples::process(pid, start) : closed(pid, start));
            if ((pid * 3 + step) % 5 != 0)
                root.push_back(opened(pid, start - ((pid + step) % 11 == 0 ? 1 : 0)));
        }
        const Hidden hidden{0, step % 2 == 0 ? HiddenReason::Hidepid : HiddenReason::Permission};
        const auto ofOwn = step % 5 == 4 ? kept.own : snapshotOf(std::move(own), {}, hidden, step);
        const auto ofRoot = step % 7 == 6 ? kept.root : snapshotOf(std::move(root), {}, {}, step);
        kept = merged(ofOwn, ofRoot, kept);
        const auto anew = merged(ofOwn, ofRoot);
        QVERIFY(difference(*kept.both, *anew.both).isEmpty());
        QVERIFY(kept.both->hidden() == anew.both->hidden());
    }
}

void TestMerge::isFast()
{
    auto both = merged(crowd(10'000, false), crowd(10'000, true));
    Delta delta;
    QElapsedTimer timer;
    qint64 applying = 0;
    qint64 merging = 0;
    for (int i = 0; i < 10; ++i) {
        delta.takenAt = i + 2;
        delta.processes = {samples::shared(closed(500 + i))};
        timer.start();
        const auto own = std::make_shared<const Snapshot>(applied(*both.own, delta));
        applying += timer.nsecsElapsed();
        timer.start();
        both = merged(own, both.root, both);
        merging += timer.nsecsElapsed();
    }
    // Each makes a snapshot of as many.
    QVERIFY2(merging < 5 * applying, qPrintable(QStringLiteral("%1 %2").arg(merging).arg(applying)));
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
