// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printedtree.h"
#include "models/processmodel.h"
#include "models/processsamples.h"
#include "models/sortedrows.h"
#include "models/testsnapshot.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
/// PID namespaces 10 in the host's and 20 in 10: 7002 made 10, in which 7003 made 20.
TestSnapshot nested()
{
    TestSnapshot snapshot;
    snapshot.space(Kind::Pid, host).space(Kind::Pid, 10, childOf(host)).space(Kind::Pid, 20, childOf(10));
    snapshot.process(1).process(7002, 1);
    snapshot.process(7003, 7002, inPidNamespace(10, {7003, 1})).process(7004, 7003, inPidNamespace(20, {7004, 5, 1}));
    return snapshot.process(7005, 1, inPidNamespace(10, {7005, 9}));
}

QString shown(const ProcessModel &model, Pid pid, int column)
{
    return model.indexOf(pid).siblingAtColumn(column).data().toString();
}

} // namespace

class TestProcessModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsParentsAndChildren()
    {
        ProcessModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setSnapshot(TestSnapshot().process(1).process(5, 9).process(9, 1).process(8, 1).process(30, 29).make());
        QCOMPARE(printedTree(model), (QStringList{u"[c1]"_s, u"  [c8]"_s, u"  [c9]"_s, u"    [c5]"_s, u"[c30]"_s}));
    }

    void leavesKernelThreadsOutUnlessAskedFor()
    {
        ProcessModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setSnapshot(
            TestSnapshot().process(1).process(2, 0, kernelThread()).process(3, 2, kernelThread()).process(4, 2).make());
        QCOMPARE(printedTree(model), (QStringList{u"[c1]"_s, u"[c4]"_s}));
        model.setKernelThreadsShown(true);
        QCOMPARE(printedTree(model), (QStringList{u"[c1]"_s, u"[c2]"_s, u"  [c3]"_s, u"  [c4]"_s}));
        QVERIFY(model.indexOf(3).data(ProcessModel::KernelThreadRole).toBool());
        model.setKernelThreadsShown(false);
        QVERIFY(!model.indexOf(3).isValid());
    }

    void movesOrphans()
    {
        ProcessModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setSnapshot(TestSnapshot().process(1).process(2, 1).process(3, 2).process(4, 3).make());
        const QPersistentModelIndex orphan = model.indexOf(3);
        model.setSnapshot(TestSnapshot().process(1).process(3, 1).process(4, 3).make());
        QCOMPARE(printedTree(model), (QStringList{u"[c1]"_s, u"  [c3]"_s, u"    [c4]"_s}));
        QVERIFY(orphan.isValid());
    }

    void showsCommandsHarmlessly()
    {
        Process process;
        process.comm = "sh";
        process.command = "sh -c \033[2J";
        ProcessModel model;
        model.setSnapshot(TestSnapshot().process(1, 0, process).make());
        QCOMPARE(shown(model, 1, ProcessModel::CommandColumn), u"sh -c ␛[2J"_s);
        QCOMPARE(model.indexOf(1).data(ProcessModel::CommRole).toString(), u"sh"_s);
    }

    void showsPidsOutsideInsideAndBetween()
    {
        ProcessModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setSnapshot(nested().make());
        QCOMPARE(model.levelColumns(), 1);
        const int level = ProcessModel::FixedColumnCount;
        QCOMPARE(model.headerData(level, Qt::Horizontal).toString(), u"Level 1"_s);
        QCOMPARE(shown(model, 7004, ProcessModel::PidColumn), u"7004"_s);
        QCOMPARE(shown(model, 7004, level), u"5"_s);
        QCOMPARE(shown(model, 7004, ProcessModel::InsideColumn), u"1"_s);
        QCOMPARE(shown(model, 7003, level), u"1"_s);
        QVERIFY(!model.indexOf(7002).siblingAtColumn(ProcessModel::InsideColumn).data().isValid());
        QCOMPARE(model.indexOf(7002).data(ProcessModel::InsidePidRole).toInt(), 7002);
        QCOMPARE(model.indexOf(7004).data(ProcessModel::PidsRole).value<QList<int>>(), (QList<int>{7004, 5, 1}));
    }

    void hasColumnsForTheLevelsThatThereAre()
    {
        ProcessModel model;
        SortedRows rows;
        rows.setSourceModel(&model);
        QAbstractItemModelTester tester(&model, fatal);
        QAbstractItemModelTester rowsTester(&rows, fatal);
        const QSignalSpy inserted(&model, &QAbstractItemModel::columnsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::columnsRemoved);
        const SnapshotPtr flat =
            TestSnapshot().process(1).process(2, 1).process(3, 2, inPidNamespace(10, {3, 1})).make();
        model.setSnapshot(flat);
        QCOMPARE(rows.columnCount(), int(ProcessModel::FixedColumnCount));
        model.setSnapshot(
            TestSnapshot().process(1).process(2, 1).process(3, 2, inPidNamespace(10, {3, 7, 8, 9})).make());
        QCOMPARE(rows.columnCount(), ProcessModel::FixedColumnCount + 2);
        const QModelIndex deepest = rows.mapFromSource(model.indexOf(3));
        QCOMPARE(deepest.siblingAtColumn(ProcessModel::FixedColumnCount + 1).data().toString(), u"8"_s);
        model.setSnapshot(flat);
        QCOMPARE(rows.columnCount(), int(ProcessModel::FixedColumnCount));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
    }

    void isSeenFromInside()
    {
        ProcessModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setSnapshot(nested().make());
        const QStringList whole = printedTree(model);
        model.setRoot(10);
        QCOMPARE(printedTree(model), (QStringList{u"[c7003]"_s, u"  [c7004]"_s, u"[c7005]"_s}));
        QCOMPARE(model.levelColumns(), 0);
        QCOMPARE(shown(model, 7003, ProcessModel::PidColumn), u"1"_s);
        QCOMPARE(shown(model, 7003, ProcessModel::InsideColumn), QString());
        QCOMPARE(shown(model, 7004, ProcessModel::PidColumn), u"5"_s);
        QCOMPARE(shown(model, 7004, ProcessModel::InsideColumn), u"1"_s);
        QCOMPARE(shown(model, 7005, ProcessModel::PidColumn), u"9"_s);
        QCOMPARE(model.indexOf(7005).data(ProcessModel::PidRole).toInt(), 7005);
        model.setRoot(0);
        QCOMPARE(printedTree(model), whole);
    }

    void translatesUsersInside_data()
    {
        QTest::addColumn<quint64>("space");
        QTest::addColumn<quint32>("outside");
        QTest::addColumn<QString>("inside");
        QTest::newRow("root inside") << quint64(10) << 1000U << u"0"_s;
        QTest::newRow("further range") << quint64(10) << 100032U << u"33"_s;
        QTest::newRow("last of a range") << quint64(10) << 165535U << u"65536"_s;
        QTest::newRow("one after it") << quint64(10) << 165536U << u"unmapped"_s;
        QTest::newRow("nested, its map is the reader's too") << quint64(20) << 1000U << u"500"_s;
        QTest::newRow("same as outside") << quint64(30) << 1000U << QString();
        QTest::newRow("host") << quint64(host) << 1000U << QString();
        QTest::newRow("map relative to a parent that is not visible") << quint64(40) << 1000U << QString();
    }

    void translatesUsersInside()
    {
        QFETCH(const quint64, space);
        QFETCH(const quint32, outside);
        Namespace parentless;
        parentless.uidMap = {{0, 1000, 1}};
        TestSnapshot snapshot;
        snapshot.space(Kind::User, host).space(Kind::User, 10, childOf(host, {{0, 1000, 1}, {1, 100000, 65536}}));
        snapshot.space(Kind::User, 20, childOf(10, {{500, 1000, 1}}))
            .space(Kind::User, 30, childOf(host, {{1000, 1000, 1}}));
        snapshot.space(Kind::User, 40, parentless);
        ProcessModel model;
        model.setSnapshot(snapshot.process(1, 0, inUserNamespace(space, outside)).make());
        QTEST(shown(model, 1, ProcessModel::InsideUserColumn), "inside");
        QCOMPARE(shown(model, 1, ProcessModel::UserColumn), u"seth"_s);
    }

    void tellsWhatIsApartFromHostAndParent()
    {
        Process sandboxed;
        sandboxed.namespaces = in(Kind::Net, 10);
        ProcessModel model;
        model.setSnapshot(
            TestSnapshot().process(1).process(2, 1, sandboxed).process(3, 2, sandboxed).process(4, 3).make());
        const uint net = 1U << uint(Kind::Net);
        const auto role = [&](Pid pid, int which) { return model.indexOf(pid).data(which).toUInt(); };
        QCOMPARE(role(1, ProcessModel::IsolatedRole), 0U);
        QCOMPARE(role(2, ProcessModel::IsolatedRole), net);
        QCOMPARE(role(2, ProcessModel::DiffersRole), net);
        QCOMPARE(role(3, ProcessModel::IsolatedRole), net);
        QCOMPARE(role(3, ProcessModel::DiffersRole), 0U);
        QCOMPARE(role(4, ProcessModel::DiffersRole), net);
        QCOMPARE(role(4, ProcessModel::UnreadableRole), 0U);
    }

    void tellsWhatCouldNotBeRead()
    {
        Snapshot::Parts parts;
        parts.machine.missing = {Kind::Time};
        parts.machine.host[Kind::Net] = host;
        Process process;
        process.key = {7, 7};
        process.namespaces = in(Kind::Net, 10);
        parts.processes = {std::make_shared<const Process>(process)};
        ProcessModel model;
        model.setSnapshot(std::make_shared<const Snapshot>(std::move(parts)));
        const uint all = 0xff;
        QCOMPARE(model.indexOf(7).data(ProcessModel::UnreadableRole).toUInt(),
                 all & ~(1U << uint(Kind::Time)) & ~(1U << uint(Kind::Net)));
        QCOMPARE(model.indexOf(7).data(ProcessModel::IsolatedRole).toUInt(), 1U << uint(Kind::Net));
    }

    void changesOnlyRowsThatShowSomethingElse()
    {
        ProcessModel model;
        model.setSnapshot(TestSnapshot().process(1).process(2, 1).process(3, 1).make());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(TestSnapshot().process(1).process(2, 1).process(3, 1).make());
        QCOMPARE(changed.count(), 0);
        Process renamed;
        renamed.comm = "renamed";
        model.setSnapshot(TestSnapshot().process(1).process(2, 1, renamed).process(3, 1).make());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.indexOf(2));
    }

    void findsAProgramByItsNameLikePidof()
    {
        Process daemon;
        daemon.comm = "systemd-timesyn";
        daemon.command = "/usr/lib/systemd/systemd-timesyncd --flag";
        ProcessModel model;
        SortedRows rows;
        rows.setSourceModel(&model);
        model.setSnapshot(TestSnapshot().process(1).process(2, 1, daemon).make());
        for (const auto &name : {u"systemd-timesyncd"_s, u"systemd-timesyn"_s}) {
            model.setFilter(Filter::parse(u"name="_s + name).value());
            QVERIFY(findRow(rows, u"/usr/lib/systemd/systemd-timesyncd --flag"_s).isValid());
        }
        model.setFilter(Filter::parse(u"name=systemd"_s).value());
        QCOMPARE(rows.rowCount(), 0);
    }

    void explainsEachColumn()
    {
        const ProcessModel model;
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().endsWith(u'.'));
        }
        QVERIFY(!model.headerData(ProcessModel::FixedColumnCount, Qt::Horizontal).isValid());
    }
};

QTEST_GUILESS_MAIN(TestProcessModel)
#include "tst_processmodel.moc"
