// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/scope.h"
#include "unit/fakebus.h"

using namespace terrarium;
using namespace Qt::StringLiterals;

/// With a service manager that is a fake, on a bus of its own.
class TestScope : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bus = std::make_unique<test::FakeBus>(); }
    void isNamedByNumbersOnly();
    void isAskedForOnceMoreWithoutWhatAnOlderSystemdDoesNotKnow();
    void isRefusedInSystemdsOwnWords();
    void doesNotWaitForever_data();
    void doesNotWaitForever();

private:
    std::unique_ptr<test::FakeBus> m_bus;
};

void TestScope::isNamedByNumbersOnly()
{
    const auto pid = std::to_string(::getpid());
    QCOMPARE(Scope::inSliceOf(1000).name(), "terrarium-1000-" + pid + ".scope");
    QCOMPARE(Scope::ofOwn().name(), "terrarium-" + pid + ".scope");
    QVERIFY(!Scope::ofOwn().isEntered());
}

void TestScope::isAskedForOnceMoreWithoutWhatAnOlderSystemdDoesNotKnow()
{
    m_bus->play(u"systemd"_s, u"old"_s);
    // The fake moves nobody.
    QCOMPARE(Scope::inSliceOf(1000).enter().error().code, ETIMEDOUT);
    const auto heard = m_bus->heard(u"systemd"_s);
    QCOMPARE(heard.size(), 2);
    QVERIFY2(heard.first().contains(u" Slice=user-1000.slice OOMPolicy=continue"_s), qPrintable(heard.first()));
    QVERIFY2(heard.last().contains(u" Slice=user-1000.slice"_s) && !heard.last().contains(u"OOMPolicy"_s),
             qPrintable(heard.last()));
}

void TestScope::isRefusedInSystemdsOwnWords()
{
    m_bus->play(u"systemd"_s, u"refusing"_s);
    const auto entered = Scope::inSliceOf(1000).enter();
    QCOMPARE(entered.error().step, "It was loaded.");
    QCOMPARE(entered.error().code, EPROTO);
    QCOMPARE(m_bus->heard(u"systemd"_s).size(), 1);
}

void TestScope::doesNotWaitForever_data()
{
    QTest::addColumn<bool>("isBusStopped");
    QTest::newRow("systemd") << false;
    QTest::newRow("the bus") << true;
}

void TestScope::doesNotWaitForever()
{
    QFETCH(const bool, isBusStopped);
    m_bus->play(u"systemd"_s, u"deaf"_s);
    if (isBusStopped)
        m_bus->stop();
    QCOMPARE(Scope::inSliceOf(1000).enter().error().code, ETIMEDOUT);
}

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
