// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshotgate.h"

#include <QSignalSpy>
#include <QTest>

using namespace terrarium;
using namespace std::chrono_literals;

namespace {

SnapshotPtr snapshot()
{
    return std::make_shared<const Snapshot>();
}

SnapshotPtr last(const QSignalSpy &spy)
{
    return spy.last().first().value<SnapshotPtr>();
}

} // namespace

class TestSnapshotGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsTheFirstOneThroughAtOnce();
    void letsOnlyTheNewestThroughAfterTheInterval();
    void catchesUpAfterAPause();
    void hasNothingToCatchUpWithIfNothingCame();
};

void TestSnapshotGate::letsTheFirstOneThroughAtOnce()
{
    SnapshotGate gate(1h);
    const QSignalSpy passed(&gate, &SnapshotGate::passed);
    gate.offer(snapshot());
    QCOMPARE(passed.count(), 1);
}

void TestSnapshotGate::letsOnlyTheNewestThroughAfterTheInterval()
{
    SnapshotGate gate(1ms);
    const QSignalSpy passed(&gate, &SnapshotGate::passed);
    const SnapshotPtr newest = snapshot();
    gate.offer(snapshot());
    gate.offer(snapshot());
    gate.offer(newest);
    QCOMPARE(passed.count(), 1);
    QTRY_COMPARE(passed.count(), 2);
    QCOMPARE(last(passed), newest);
}

void TestSnapshotGate::catchesUpAfterAPause()
{
    SnapshotGate gate(1ms);
    const QSignalSpy passed(&gate, &SnapshotGate::passed);
    const SnapshotPtr newest = snapshot();
    gate.setPaused(true);
    gate.offer(snapshot());
    gate.offer(newest);
    QCOMPARE(passed.count(), 0);
    gate.setPaused(false);
    QCOMPARE(passed.count(), 1);
    QCOMPARE(last(passed), newest);
}

void TestSnapshotGate::hasNothingToCatchUpWithIfNothingCame()
{
    SnapshotGate gate(1ms);
    const QSignalSpy passed(&gate, &SnapshotGate::passed);
    gate.setPaused(true);
    gate.setPaused(false);
    QCOMPARE(passed.count(), 0);
}

QTEST_GUILESS_MAIN(TestSnapshotGate)
#include "tst_snapshotgate.moc"
