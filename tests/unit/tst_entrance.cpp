// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/entrance.h"
#include "unit/samples.h"

#include <QTest>

using namespace terrarium;

namespace {

constexpr Inode hostUsers = samples::hostInode + static_cast<Inode>(Kind::User);
constexpr Inode outerUsers = 4026532101;
constexpr Inode innerUsers = 4026532102;
constexpr Inode files = 4026532103;
constexpr Inode network = 4026532104;

Process person(Pid pid, std::uint32_t uid = 1000)
{
    auto process = samples::process(pid);
    process.identity = Identity{uid, uid, uid, uid};
    process.confinement = Confinement();
    process.namespaces[Kind::Time] = 0;
    return process;
}

Namespace users(Inode inode, Inode parent, std::uint32_t ownerUid = 1000)
{
    auto ns = samples::ns(Kind::User, inode);
    ns.owner = ns.parent = parent;
    ns.ownerUid = ownerUid;
    return ns;
}

Namespace owned(Kind kind, Inode inode, std::optional<Inode> owner)
{
    auto ns = samples::ns(kind, inode);
    ns.owner = owner;
    return ns;
}

/// As bwrap(1) makes it: what is not the host's belongs to users in which nobody is, and the program is in others
/// beneath.
Process inTwoLayers(Pid pid)
{
    auto process = person(pid);
    process.namespaces[Kind::User] = innerUsers;
    process.namespaces[Kind::Mnt] = files;
    return process;
}

Snapshot world(std::initializer_list<Process> processes, std::uint32_t maker = 1000,
               std::optional<Inode> ownerOfNetwork = std::nullopt)
{
    Snapshot::Parts parts;
    parts.machine = samples::machine();
    for (const auto &process : processes)
        parts.processes.push_back(samples::shared(process));
    for (const auto &ns : {users(outerUsers, hostUsers, maker), users(innerUsers, outerUsers, maker),
                           owned(Kind::Mnt, files, outerUsers), owned(Kind::Net, network, ownerOfNetwork)})
        parts.namespaces.push_back(samples::shared(ns));
    return Snapshot(std::move(parts));
}

PerKind<bool> kinds(std::initializer_list<Kind> chosen)
{
    PerKind<bool> all;
    for (const Kind kind : chosen)
        all[kind] = true;
    return all;
}

} // namespace

class TestEntrance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadsNowhereFromTheSameNamespaces();
    void isFreeIntoWhatOneHasMade();
    void takesTheAdministratorWithoutTheUsers();
    void takesTheAdministratorForWhatRootMade();
    void takesTheAdministratorForOthersProcesses();
    void isForeignToAProcessThatHasAnothersRights();
    void doesNotEnterOthersUsers();
    void isFreeForWhoHasRootsPowers();
    void takesWhatIsUnreadForAnother();
};

void TestEntrance::leadsNowhereFromTheSameNamespaces()
{
    const auto own = person(10);
    const auto other = person(11);
    const Entrance entrance(world({own, other}), own, other);
    QVERIFY(!entrance.leadsAnywhere());
    QVERIFY(entrance.usual() == PerKind<bool>());
    QCOMPARE(entrance.way(entrance.usual()), Entrance::Way::Nowhere);
    QCOMPARE(entrance.kin(Kind::Net), Entrance::Kin::Same);
    QCOMPARE(entrance.kin(Kind::Time), Entrance::Kin::Absent);
}

void TestEntrance::isFreeIntoWhatOneHasMade()
{
    const auto own = person(10);
    const auto target = inTwoLayers(11);
    const Entrance entrance(world({own, target}), own, target);
    QVERIFY(entrance.leadsAnywhere());
    QVERIFY(entrance.usual() == kinds({Kind::Mnt, Kind::User}));
    QCOMPARE(entrance.way(entrance.usual()), Entrance::Way::Free);
}

void TestEntrance::takesTheAdministratorWithoutTheUsers()
{
    const auto own = person(10);
    const auto target = inTwoLayers(11);
    const Entrance entrance(world({own, target}), own, target);
    QCOMPARE(entrance.way(kinds({Kind::Mnt})), Entrance::Way::Own);
}

void TestEntrance::takesTheAdministratorForWhatRootMade()
{
    const auto own = person(10);
    auto target = person(11);
    target.namespaces[Kind::Net] = network;
    const Entrance entrance(world({own, target}), own, target);
    QVERIFY(entrance.usual() == kinds({Kind::Net}));
    QCOMPARE(entrance.way(entrance.usual()), Entrance::Way::Own);
    // Also beside what one has made oneself.
    auto both = inTwoLayers(12);
    both.namespaces[Kind::Net] = network;
    const Entrance mixed(world({own, both}), own, both);
    QVERIFY(mixed.usual() == kinds({Kind::Mnt, Kind::Net}));
    QCOMPARE(mixed.way(mixed.usual()), Entrance::Way::Own);
}

void TestEntrance::takesTheAdministratorForOthersProcesses()
{
    const auto own = person(10);
    auto target = person(11, 1001);
    target.namespaces[Kind::Net] = network;
    const Entrance entrance(world({own, target}), own, target);
    QCOMPARE(entrance.way(entrance.usual()), Entrance::Way::Foreign);
}

void TestEntrance::isForeignToAProcessThatHasAnothersRights()
{
    const auto own = person(10);
    for (const auto &identity : {Identity{1000, 0, 1000, 1000}, Identity{1000, 1000, 1000, 0}}) {
        auto target = person(11);
        target.identity = identity;
        target.namespaces[Kind::Net] = network;
        const Entrance entrance(world({own, target}), own, target);
        QCOMPARE(entrance.way(entrance.usual()), Entrance::Way::Foreign);
    }
}

void TestEntrance::doesNotEnterOthersUsers()
{
    const auto own = person(10);
    auto target = inTwoLayers(11);
    target.identity = Identity{1001, 1001, 1001, 1001};
    const Entrance entrance(world({own, target}, 1001), own, target);
    QVERIFY(entrance.usual() == kinds({Kind::Mnt}));
    QCOMPARE(entrance.way(kinds({Kind::Mnt})), Entrance::Way::Foreign);
    QCOMPARE(entrance.way(kinds({Kind::Mnt, Kind::User})), Entrance::Way::UsersElsewhere);
}

void TestEntrance::isFreeForWhoHasRootsPowers()
{
    auto own = person(1, 0);
    own.confinement->capabilities.effective = own.confinement->capabilities.permitted = ~std::uint64_t{0};
    auto target = person(11, 1001);
    target.namespaces[Kind::Net] = network;
    const Entrance entrance(world({own, target}), own, target);
    QCOMPARE(entrance.way(entrance.usual()), Entrance::Way::Free);
}

void TestEntrance::takesWhatIsUnreadForAnother()
{
    const auto own = person(10);
    auto target = person(11, 1001);
    for (const Kind kind : allKinds)
        target.namespaces[kind] = 0;
    const Entrance entrance(world({own, target}), own, target);
    QVERIFY(entrance.leadsAnywhere());
    QCOMPARE(entrance.kin(Kind::Pid), Entrance::Kin::Unread);
    QVERIFY(!entrance.usual()[Kind::User]);
    QVERIFY(entrance.usual()[Kind::Pid]);
    QCOMPARE(entrance.way(entrance.usual()), Entrance::Way::Foreign);
}

QTEST_APPLESS_MAIN(TestEntrance)
#include "tst_entrance.moc"
