// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testsnapshot.h"
#include "snapshot/nesting.h"

#include <QTest>

using namespace terrarium;

namespace {

Namespace childOf(Inode parent)
{
    Namespace ns;
    ns.parent = parent;
    return ns;
}

} // namespace

class TestNesting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesFromTheInsideOut()
    {
        const auto snapshot = TestSnapshot()
                                  .space(Kind::Pid, TestSnapshot::host)
                                  .space(Kind::Pid, 5, childOf(TestSnapshot::host))
                                  .space(Kind::Pid, 6, childOf(5))
                                  .make();
        QCOMPARE(nesting(*snapshot, Kind::Pid, 6), (std::vector<Inode>{6, 5, TestSnapshot::host}));
        QCOMPARE(nesting(*snapshot, Kind::Pid, 7), std::vector<Inode>{7});
        QVERIFY(nesting(*snapshot, Kind::Pid, 0).empty());
        QVERIFY(isWithin(*snapshot, Kind::Pid, 6, 5));
        QVERIFY(!isWithin(*snapshot, Kind::Pid, 5, 6));
    }

    void theHostHoldsAllThatCanBeRead()
    {
        const auto snapshot = TestSnapshot().make();
        QVERIFY(isWithin(*snapshot, Kind::User, 9, TestSnapshot::host));
        QVERIFY(!isWithin(*snapshot, Kind::User, 0, TestSnapshot::host));
        QVERIFY(!isWithin(*snapshot, Kind::User, TestSnapshot::host, 9));
    }

    void endsInADamagedFile()
    {
        const auto snapshot = TestSnapshot().space(Kind::User, 5, childOf(6)).space(Kind::User, 6, childOf(5)).make();
        QVERIFY(nesting(*snapshot, Kind::User, 5).size() < 40);
    }

    void mapsIds_data()
    {
        QTest::addColumn<std::uint32_t>("outside");
        QTest::addColumn<std::optional<std::uint32_t>>("inside");
        using Id = std::optional<std::uint32_t>;
        QTest::newRow("first") << 1000U << Id(0);
        QTest::newRow("first of a range") << 100000U << Id(1);
        QTest::newRow("last of a range") << 100009U << Id(10);
        QTest::newRow("after it") << 100010U << Id();
        QTest::newRow("before it") << 999U << Id();
    }
    void mapsIds()
    {
        QFETCH(const std::uint32_t, outside);
        QFETCH(const std::optional<std::uint32_t>, inside);
        QVERIFY(idInside({{0, 1000, 1}, {1, 100000, 10}}, outside) == inside);
    }
};

QTEST_GUILESS_MAIN(TestNesting)
#include "tst_nesting.moc"
