// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/pinned.h"
#include "ui/common/selection.h"
#include "ui/glasshouse.h"
#include "ui/pinwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace terrarium;

namespace {

SnapshotPtr answered(Pins pins = {})
{
    return std::make_shared<const Snapshot>(
        withPinned(*glasshouse::snapshot(), std::make_shared<const Pins>(std::move(pins))));
}

} // namespace

class TestPinWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksOnceAfterTheStart();
    void looksSoonWhenANamespaceIsSelected();
    void looksOnceForAWalkThroughTheTable();
    void asksNobodyTwiceAtATime();
    void looksForNoProcess();
    void restsWhenItHasJustLooked();

private:
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<PinWatch> m_watch;
};

void TestPinWatch::init()
{
    m_watch.reset();
    m_selection = std::make_unique<Selection>();
    m_watch = std::make_unique<PinWatch>(m_selection.get());
}

void TestPinWatch::looksOnceAfterTheStart()
{
    const QSignalSpy wanted(m_watch.get(), &PinWatch::wanted);
    m_watch->setSnapshot(glasshouse::snapshot());
    QTRY_COMPARE(wanted.size(), 1);
    m_watch->setSnapshot(answered());
    QVERIFY(!m_watch->isPlanned());
}

void TestPinWatch::looksSoonWhenANamespaceIsSelected()
{
    const QSignalSpy wanted(m_watch.get(), &PinWatch::wanted);
    m_watch->setSnapshot(glasshouse::snapshot());
    m_selection->select(glasshouse::key(Kind::Net, glasshouse::idleNetwork));
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 900);
    m_watch->setSnapshot(answered());
    QVERIFY(m_watch->isPlanned()); // as long as it is shown
}

void TestPinWatch::looksOnceForAWalkThroughTheTable()
{
    const QSignalSpy wanted(m_watch.get(), &PinWatch::wanted);
    m_watch->setSnapshot(glasshouse::snapshot());
    for (const Kind kind : allKinds)
        m_selection->select(glasshouse::key(kind, glasshouse::host(kind)));
    QTRY_COMPARE(wanted.size(), 1);
}

void TestPinWatch::asksNobodyTwiceAtATime()
{
    const QSignalSpy wanted(m_watch.get(), &PinWatch::wanted);
    m_watch->setSnapshot(glasshouse::snapshot());
    m_selection->select(glasshouse::key(Kind::Net, glasshouse::idleNetwork));
    QTRY_COMPARE(wanted.size(), 1);
    m_selection->select(glasshouse::key(Kind::Mnt, glasshouse::files));
    m_watch->setSnapshot(glasshouse::snapshot()); // a change, and not the answer
    QVERIFY(m_watch->isAsking());
    m_watch->setSnapshot(answered());
    QVERIFY(!m_watch->isAsking());
    QCOMPARE(wanted.size(), 1);
}

void TestPinWatch::looksForNoProcess()
{
    m_watch->setSnapshot(answered());
    QVERIFY(!m_watch->isPlanned());
    m_selection->select(glasshouse::zsh());
    QVERIFY(!m_watch->isPlanned());
    // But a namespace that only a pin keeps is shown until somebody looks again.
    m_watch->setSnapshot(answered(samples::pins()));
    QVERIFY(m_watch->isPlanned());
}

void TestPinWatch::restsWhenItHasJustLooked()
{
    m_watch->setSnapshot(answered());
    m_selection->select(glasshouse::key(Kind::Net, glasshouse::idleNetwork));
    QVERIFY(m_watch->isPlanned());
    QVERIFY(!m_watch->isAsking());
    QVERIFY(m_watch->nextInMs() > 4000);
}

QTEST_GUILESS_MAIN(TestPinWatch)
#include "tst_pinwatch.moc"
