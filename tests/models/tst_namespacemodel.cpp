// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/namespacemodel.h"
#include "models/printedtree.h"
#include "models/testsnapshot.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;
using Grouping = NamespaceModel::Grouping;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr Inode host = TestSnapshot::host;

Namespace ownedBy(std::optional<Inode> owner)
{
    Namespace space;
    space.owner = owner;
    return space;
}

Namespace childOf(std::optional<Inode> parent)
{
    Namespace space;
    space.parent = parent;
    return space;
}

Process ofMaker(Kind kind, Inode inode, const std::string &name)
{
    Process process;
    process.namespaces = in(kind, inode);
    process.maker = {MakerType::Unit, name, "cgroup /system.slice/" + name};
    return process;
}

/// A host, a sandbox in it, one nested in that, and two namespaces of which nothing is to be learnt.
TestSnapshot nested()
{
    TestSnapshot snapshot;
    snapshot.space(Kind::User, host).space(Kind::User, 20, childOf(host)).space(Kind::User, 30, childOf(20));
    snapshot.space(Kind::Net, host).space(Kind::Net, 21, ownedBy(20)).space(Kind::Mnt, 31, ownedBy(30));
    return snapshot.space(Kind::User, 40).space(Kind::Net, 41, ownedBy(99)).space(Kind::Net, 42, ownedBy(40));
}

TestSnapshot randomSnapshot(QRandomGenerator &random)
{
    TestSnapshot snapshot;
    for (const Kind kind : allKinds) {
        snapshot.space(kind, host);
        for (Inode inode = 2; inode < 8; ++inode) {
            Namespace space;
            space.owner = static_cast<Inode>(random.bounded(1, 10));
            space.parent = static_cast<Inode>(random.bounded(1, 10));
            if (random.bounded(3) != 0)
                snapshot.space(kind, inode, space);
        }
    }
    for (Pid pid = 1; pid < 20; ++pid)
        snapshot.process(
            pid, 0, ofMaker(Kind::Net, static_cast<Inode>(random.bounded(1, 8)), std::to_string(random.bounded(3))));
    return snapshot;
}

} // namespace

class TestNamespaceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByKind()
    {
        NamespaceModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setSnapshot(TestSnapshot().space(Kind::Net, 9).space(Kind::Net, 10).space(Kind::Mnt, 5).make());
        QCOMPARE(printedTree(model), (QStringList{u"mnt"_s, u"  5"_s, u"net"_s, u"  9"_s, u"  10"_s}));
        const QModelIndex group = model.index(1, 0);
        QCOMPARE(group.data(NamespaceModel::RowTypeRole).toInt(), int(NamespaceModel::GroupRow));
        QCOMPARE(group.data(NamespaceModel::KindRole).toInt(), int(Kind::Net));
        QCOMPARE(group.data(NamespaceModel::InodeRole).toULongLong(), 0ULL);
    }

    void groupsByOwner()
    {
        NamespaceModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setGrouping(Grouping::Owner);
        model.setSnapshot(nested().make());
        QCOMPARE(printedTree(model), (QStringList{u"1"_s, u"  20"_s, u"    30"_s, u"      31"_s, u"    21"_s, u"  1"_s,
                                                  u"Owner not visible"_s, u"  40"_s, u"    42"_s, u"  41"_s}));
    }

    void opensARingOfOwners()
    {
        NamespaceModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setGrouping(Grouping::Owner);
        model.setSnapshot(TestSnapshot().space(Kind::User, 2, childOf(3)).space(Kind::User, 3, childOf(2)).make());
        QCOMPARE(printedTree(model), (QStringList{u"2"_s, u"  3"_s}));
    }

    void groupsByMaker()
    {
        NamespaceModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setGrouping(Grouping::Maker);
        TestSnapshot snapshot;
        snapshot.space(Kind::Mnt, host).space(Kind::Mnt, 10).space(Kind::Mnt, 11).space(Kind::Mnt, 12);
        snapshot.process(1).process(2, 1, ofMaker(Kind::Mnt, 10, "zebra")).process(3, 1, ofMaker(Kind::Mnt, 11, "ape"));
        model.setSnapshot(snapshot.make());
        QCOMPARE(printedTree(model), (QStringList{u"The host"_s, u"  1"_s, u"ape"_s, u"  11"_s, u"zebra"_s, u"  10"_s,
                                                  u"Not known"_s, u"  12"_s}));
        QCOMPARE(findRow(model, u"ape"_s).data(NamespaceModel::MakerRole).toInt(), int(MakerType::Unit));
        QCOMPARE(findRow(model, u"11"_s).data(NamespaceModel::EvidenceRole).toString(), u"cgroup /system.slice/ape"_s);
    }

    void regroupsWhatItShows()
    {
        NamespaceModel model;
        QAbstractItemModelTester tester(&model, fatal);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(nested().make());
        const QStringList byKind = printedTree(model);
        model.setGrouping(Grouping::Owner);
        QVERIFY(printedTree(model) != byKind);
        model.setGrouping(Grouping::Kind);
        QCOMPARE(printedTree(model), byKind);
        QCOMPARE(reset.count(), 0);
    }

    void showsWhatLsnsShows()
    {
        Namespace space = ownedBy(4026531837ULL);
        space.parent = 7;
        space.ownerUid = 1000;
        space.id = 12345;
        Process member;
        member.namespaces = in(Kind::Pid, 4026532601ULL);
        member.identity = Identity{.uid = 1000, .euid = 1000};
        member.user = "seth";
        member.command = "zsh\n-l";
        NamespaceModel model;
        model.setSnapshot(
            TestSnapshot().space(Kind::Pid, 4026532601ULL, space).process(70, 1, member).process(60, 1, member).make());
        QStringList shown;
        for (int column = 0; column < NamespaceModel::ColumnCount; ++column)
            shown += model.indexOf(Kind::Pid, 4026532601ULL).siblingAtColumn(column).data().toString();
        QCOMPARE(shown, (QStringList{u"4026532601"_s, u"pid"_s, u"2"_s, u"60"_s, u"seth"_s, u"zsh␊-l"_s,
                                     u"4026531837"_s, u"seth"_s, u"7"_s, u""_s, u""_s, u"12345"_s}));
    }

    void givesTheNumberOfAUserWithoutProcesses()
    {
        Namespace space;
        space.ownerUid = 4711;
        NamespaceModel model;
        model.setSnapshot(TestSnapshot().space(Kind::Net, 10, space).make());
        QCOMPARE(model.indexOf(Kind::Net, 10).siblingAtColumn(NamespaceModel::OwnerUserColumn).data().toString(),
                 u"4711"_s);
    }

    void leavesEmptyWhatIsNotKnown()
    {
        NamespaceModel model;
        model.setSnapshot(TestSnapshot().space(Kind::Net, 10).make());
        const QModelIndex row = model.indexOf(Kind::Net, 10);
        for (const int column : {NamespaceModel::PidColumn, NamespaceModel::OwnerColumn, NamespaceModel::IdColumn})
            QVERIFY(!row.siblingAtColumn(column).data().isValid());
        QCOMPARE(row.siblingAtColumn(NamespaceModel::MembersColumn).data().toString(), u"0"_s);
        QCOMPARE(row.data(NamespaceModel::PidRole).toInt(), 0);
        QCOMPARE(row.data(NamespaceModel::HostRole).toBool(), false);
    }

    void changesOnlyTheRowWhoseMembersChange()
    {
        NamespaceModel model;
        TestSnapshot snapshot;
        snapshot.space(Kind::Net, host).space(Kind::Net, 10).space(Kind::Mnt, 11).process(1);
        model.setSnapshot(snapshot.make());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(snapshot.make());
        QCOMPARE(changed.count(), 0);
        model.setSnapshot(snapshot.process(2).make());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.indexOf(Kind::Net, host));
        QCOMPARE(changed.first().at(1).toModelIndex().column(), NamespaceModel::ColumnCount - 1);
    }

    void explainsEachColumn()
    {
        const NamespaceModel model;
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().endsWith(u'.'));
        }
        QVERIFY(!model.headerData(NamespaceModel::ColumnCount, Qt::Horizontal).isValid());
    }

    void forgetsAllWithoutSnapshot()
    {
        NamespaceModel model;
        model.setSnapshot(nested().make());
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void isTheSameByMergesAsAfresh_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::newRow("kind") << Grouping::Kind;
        QTest::newRow("owner") << Grouping::Owner;
        QTest::newRow("maker") << Grouping::Maker;
    }

    void isTheSameByMergesAsAfresh()
    {
        QFETCH(const Grouping, grouping);
        constexpr int steps = 100;
        QRandomGenerator random(11);
        NamespaceModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setGrouping(grouping);
        for (int step = 0; step < steps; ++step) {
            const SnapshotPtr snapshot = randomSnapshot(random).make();
            model.setSnapshot(snapshot);
            NamespaceModel fresh;
            fresh.setGrouping(grouping);
            fresh.setSnapshot(snapshot);
            QCOMPARE(printedTree(model), printedTree(fresh));
        }
    }
};

QTEST_GUILESS_MAIN(TestNamespaceModel)
#include "tst_namespacemodel.moc"
