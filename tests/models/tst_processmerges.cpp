// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printedtree.h"
#include "models/processmodel.h"
#include "models/processsamples.h"
#include "models/sortedrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TestSnapshot randomSnapshot(QRandomGenerator &random)
{
    TestSnapshot snapshot;
    snapshot.space(Kind::Pid, host).space(Kind::Pid, 10, childOf(host)).space(Kind::Pid, 20, childOf(10));
    for (Pid pid = 1; pid < 60; ++pid) {
        if (random.bounded(4) == 0)
            continue;
        const std::array processes{Process(), inPidNamespace(10, {pid, 1}), inPidNamespace(20, {pid, 2, 1}),
                                   kernelThread()};
        const auto chance = static_cast<std::size_t>(random.bounded(random.bounded(2) == 0 ? 4 : 1));
        snapshot.process(pid, random.bounded(60), processes[chance]);
    }
    return snapshot;
}

} // namespace

class TestProcessMerges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameByMergesAsAfresh_data()
    {
        QTest::addColumn<quint64>("root");
        QTest::newRow("whole machine") << quint64(0);
        QTest::newRow("from inside") << quint64(10);
    }

    void isTheSameByMergesAsAfresh()
    {
        QFETCH(const quint64, root);
        constexpr int steps = 60;
        QRandomGenerator random(12);
        ProcessModel model;
        SortedRows rows;
        rows.setSourceModel(&model);
        rows.sort(ProcessModel::PidColumn);
        QAbstractItemModelTester tester(&model, fatal);
        QAbstractItemModelTester rowsTester(&rows, fatal);
        model.setRoot(root);
        for (int step = 0; step < steps; ++step) {
            const SnapshotPtr snapshot = randomSnapshot(random).make();
            model.setKernelThreadsShown(random.bounded(2) == 0);
            model.setSnapshot(snapshot);
            ProcessModel fresh;
            fresh.setRoot(root);
            fresh.setKernelThreadsShown(model.kernelThreadsShown());
            fresh.setSnapshot(snapshot);
            QCOMPARE(printedTree(model), printedTree(fresh));
        }
    }
};

QTEST_GUILESS_MAIN(TestProcessMerges)
#include "tst_processmerges.moc"
