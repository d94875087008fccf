// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topdown.h"

#include <QTest>

using namespace terrarium;
using Indexes = std::vector<std::size_t>;

class TestTopDown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsParentsFirst_data()
    {
        QTest::addColumn<Indexes>("parents");
        QTest::addColumn<Indexes>("order");
        QTest::addColumn<Indexes>("parentsAfter");
        constexpr std::size_t none = noParent;

        QTest::newRow("nothing") << Indexes{} << Indexes{} << Indexes{};
        QTest::newRow("in order already") << Indexes{none, 0, 1} << Indexes{0, 1, 2} << Indexes{none, 0, 1};
        QTest::newRow("children first") << Indexes{2, 2, none} << Indexes{2, 0, 1} << Indexes{2, 2, none};
        QTest::newRow("its own parent") << Indexes{0, 0} << Indexes{0, 1} << Indexes{none, 0};
        QTest::newRow("ring") << Indexes{none, 2, 3, 1} << Indexes{0, 1, 3, 2} << Indexes{none, none, 3, 1};
        QTest::newRow("hanging from a ring") << Indexes{1, 2, 1} << Indexes{0, 1, 2} << Indexes{none, none, 1};
    }

    void putsParentsFirst()
    {
        QFETCH(Indexes, parents);
        const Indexes order = topDown(parents);
        QTEST(order, "order");
        QTEST(parents, "parentsAfter");
    }
};

QTEST_GUILESS_MAIN(TestTopDown)
#include "tst_topdown.moc"
