// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testsnapshot.h"
#include "snapshot/reach.h"

#include <QTest>

using namespace terrarium;

namespace {

constexpr Inode host = TestSnapshot::host;
constexpr Inode outerUsers = 10;
constexpr Inode innerUsers = 11;
constexpr Inode outerPids = 20;
constexpr Inode innerPids = 21;
constexpr Inode own = 30;
constexpr std::uint64_t everyPower = 0x1ffffffffff;

/// PIDs in the snapshot.
enum : Pid { Shell = 1, Root, Boxed, Deep, Neighbour, Strong, Stranger, Dark, Killer };

Process with(std::uint32_t uid, std::uint64_t powers)
{
    Process process;
    process.identity = Identity{uid, uid, uid, uid};
    process.confinement = Confinement();
    process.confinement->capabilities.effective = process.confinement->capabilities.permitted = powers;
    return process;
}

Process boxed(std::uint32_t uid, std::uint64_t powers, Inode users, Inode pids, std::vector<Pid> numbers)
{
    Process process = with(uid, powers);
    process.namespaces[Kind::User] = users;
    process.namespaces[Kind::Pid] = pids;
    process.pids = std::move(numbers);
    return process;
}

Namespace childOf(Inode parent, std::uint32_t owner = 1000)
{
    Namespace ns;
    ns.parent = parent;
    ns.ownerUid = owner;
    return ns;
}

Namespace shifted(std::int64_t seconds)
{
    Namespace ns;
    ns.offsets = TimeOffsets{0, seconds * 1'000'000'000};
    return ns;
}

Process timed(Inode inode)
{
    Process process;
    process.namespaces[Kind::Time] = inode;
    return process;
}

SnapshotPtr machine()
{
    Process dark = with(0, 0);
    dark.identity.reset();
    dark.confinement.reset();
    return TestSnapshot()
        .space(Kind::User, outerUsers, childOf(host))
        .space(Kind::User, innerUsers, childOf(outerUsers, 100000))
        .space(Kind::Pid, outerPids, childOf(host))
        .space(Kind::Pid, innerPids, childOf(outerPids))
        .process(Shell, 0, with(1000, 0))
        .process(Root, 0, with(0, everyPower))
        .process(Boxed, 0, boxed(1000, everyPower, outerUsers, outerPids, {Boxed, 1}))
        .process(Deep, 0, boxed(100000, everyPower, innerUsers, innerPids, {Deep, 5, 1}))
        .process(Neighbour, 0, boxed(1000, 0, outerUsers, outerPids, {Neighbour, 2}))
        .process(Strong, 0, with(1000, everyPower))
        .process(Stranger, 0, with(1001, 0))
        .process(Dark, 0, dark)
        .process(Killer, 0, with(1001, 1U << 5U))
        .make();
}

void addDeeds(const char *deed, Deed which,
              std::initializer_list<std::tuple<const char *, Pid, Pid, Answer, Ground>> all)
{
    for (const auto &[name, from, to, answer, ground] : all)
        QTest::addRow("%s: %s", deed, name) << which << from << to << Reach{answer, ground};
}

} // namespace

class TestReach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void knowsProcessesByTheirNumbersThere();
    void sharesWhatIsInOneNamespace_data();
    void sharesWhatIsInOneNamespace();
    void clocksOfTwoNamespacesMayCountAlike();
    void doesNotSayWhatCannotBeRead();
};

void TestReach::decides_data()
{
    using enum Answer;
    using enum Ground;
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Pid>("from");
    QTest::addColumn<Pid>("to");
    QTest::addColumn<Reach>("expected");
    addDeeds("find", Deed::Find,
             {{"in the same", Shell, Root, Yes, Same},
              {"from outside", Shell, Boxed, Yes, Below},
              {"two levels down", Shell, Deep, Yes, Below},
              {"one level down", Boxed, Deep, Yes, Below},
              {"from inside", Boxed, Shell, No, Apart},
              {"from deeper inside", Deep, Boxed, No, Apart}});
    addDeeds("signal", Deed::Signal,
             {{"the same user", Shell, Boxed, Yes, SameUser},
              {"another user", Shell, Root, No, OtherUser},
              {"another user, with the power", Root, Shell, Yes, Power},
              {"with that power only", Killer, Shell, Yes, Power},
              {"from inside", Boxed, Shell, No, Apart},
              {"another user in a namespace of one's own", Shell, Deep, Yes, Power},
              {"below a namespace of one's own", Boxed, Deep, Yes, Power},
              {"whose user cannot be read", Shell, Dark, Unknown, Unread}});
    addDeeds("trace", Deed::Trace,
             {{"the same user", Strong, Shell, Yes, SameUser},
              {"one who has more powers", Shell, Strong, No, LessPowers},
              {"one's own user namespace from outside", Shell, Boxed, Yes, Power},
              {"with fewer powers inside", Neighbour, Boxed, No, LessPowers},
              {"with more powers inside", Boxed, Neighbour, Yes, SameUser},
              {"another user", Stranger, Shell, No, OtherUser},
              {"with another power", Killer, Shell, No, OtherUser},
              {"from inside", Boxed, Strong, No, Apart}});
    addDeeds("govern", Deed::Govern,
             {{"one's own user namespace from outside", Shell, Boxed, Yes, Power},
              {"somebody else's", Stranger, Boxed, No, Powerless},
              {"a part of one's own from deeper inside", Deep, Boxed, No, Powerless},
              {"the one that it is in", Boxed, Neighbour, Yes, Power},
              {"without powers", Neighbour, Boxed, No, Powerless},
              {"the host's from inside", Boxed, Shell, No, Powerless},
              {"one that lies in one's own", Shell, Deep, Yes, Power},
              {"any by root", Root, Deep, Yes, Power}});
}

void TestReach::decides()
{
    QFETCH(const Deed, deed);
    QFETCH(const Pid, from);
    QFETCH(const Pid, to);
    QFETCH(const Reach, expected);
    const auto snapshot = machine();
    const Reach found = reach(*snapshot, deed, *snapshot->process(from), *snapshot->process(to));
    QCOMPARE(int(found.answer), int(expected.answer));
    QCOMPARE(int(found.ground), int(expected.ground));
}

void TestReach::knowsProcessesByTheirNumbersThere()
{
    const auto snapshot = machine();
    const auto seen = [&](Pid from, Pid to) {
        return pidAsSeenFrom(*snapshot, *snapshot->process(from), *snapshot->process(to));
    };
    QCOMPARE(seen(Shell, Deep), Deep);
    QCOMPARE(seen(Boxed, Deep), 5);
    QCOMPARE(seen(Boxed, Neighbour), 2);
    QCOMPARE(seen(Deep, Boxed), 0);
}

void TestReach::sharesWhatIsInOneNamespace_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("sockets") << Deed::Connect << Kind::Net;
    QTest::newRow("mounts") << Deed::SeeMounts << Kind::Mnt;
    QTest::newRow("queues") << Deed::ShareQueues << Kind::Ipc;
    QTest::newRow("host name") << Deed::ShareHostName << Kind::Uts;
    QTest::newRow("clocks") << Deed::ShareClocks << Kind::Time;
}

void TestReach::sharesWhatIsInOneNamespace()
{
    QFETCH(const Deed, deed);
    QFETCH(const Kind, kind);
    Process apart;
    apart.namespaces = in(kind, own);
    const auto snapshot = TestSnapshot().space(kind, own, shifted(1)).process(1).process(2).process(3, 0, apart).make();
    const auto answer = [&](Pid from, Pid to) {
        return reach(*snapshot, deed, *snapshot->process(from), *snapshot->process(to));
    };
    QVERIFY((answer(1, 2) == Reach{Answer::Yes, Ground::Same}));
    QVERIFY((answer(1, 3) == Reach{Answer::No, Ground::Apart}));
    QVERIFY(answer(3, 1) == answer(1, 3));
}

void TestReach::clocksOfTwoNamespacesMayCountAlike()
{
    const auto snapshot = TestSnapshot()
                              .space(Kind::Time, own, shifted(60))
                              .space(Kind::Time, own + 1, shifted(60))
                              .space(Kind::Time, own + 2)
                              .process(1, 0, timed(own))
                              .process(2, 0, timed(own + 1))
                              .process(3, 0, timed(own + 2))
                              .make();
    const auto answer = [&](Pid to) {
        return reach(*snapshot, Deed::ShareClocks, *snapshot->process(1), *snapshot->process(to));
    };
    QVERIFY((answer(2) == Reach{Answer::Yes, Ground::SameOffsets}));
    QVERIFY(answer(3) == Reach());
}

void TestReach::doesNotSayWhatCannotBeRead()
{
    Snapshot::Parts parts;
    auto unread = std::make_shared<Process>();
    unread->key.pid = 1;
    parts.processes = {unread};
    const Snapshot snapshot(std::move(parts));
    for (const auto deed : {Deed::Find, Deed::Signal, Deed::Trace, Deed::Govern, Deed::Connect, Deed::SeeMounts,
                            Deed::ShareQueues, Deed::ShareHostName, Deed::ShareClocks})
        QVERIFY(reach(snapshot, deed, *unread, *unread) == Reach());
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
