// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/namespacemodel.h"
#include "models/printedtree.h"
#include "models/processmodel.h"
#include "models/sortedrows.h"
#include "models/testoutline.h"
#include "models/testsnapshot.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <ranges>

using namespace terrarium;
using namespace Qt::StringLiterals;
using Outline = TestOutline::Outline;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Filter filterOf(const QString &text)
{
    return Filter::parse(text).value();
}

/// What a filter of one word leaves of an outline, found without a model.
Outline filtered(const Outline &outline, const QString &word)
{
    std::set<OutlineModel::Key> kept;
    Outline result;
    for (const auto &row : outline | std::views::reverse) {
        if (!TestOutline::text(row.key, row.facts).contains(word) && !kept.contains(row.key))
            continue;
        kept.insert(row.parent);
        result.insert(result.begin(), row);
    }
    return result;
}

} // namespace

class TestSortedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllWithoutFilter()
    {
        TestOutline model;
        SortedRows rows;
        rows.setSourceModel(&model);
        model.show({{1, 0, 0}, {2, 1, 0}, {3, 0, 0}});
        QCOMPARE(printedTree(rows), (QStringList{u"1:0"_s, u"  2:0"_s, u"3:0"_s}));
    }

    void keepsWhatAMatchHangsFrom()
    {
        TestOutline model;
        SortedRows rows;
        rows.setSourceModel(&model);
        model.show({{1, 0, 0}, {2, 1, 7}, {3, 1, 0}, {4, 0, 0}});
        model.setFilter(filterOf(u":7"_s));
        QCOMPARE(printedTree(rows), (QStringList{u"1:0"_s, u"  2:7"_s}));
        model.setFilter({});
        QCOMPARE(printedTree(rows).size(), 4);
    }

    void showsGroupsForTheirNamespacesOnly()
    {
        NamespaceModel model;
        model.setSnapshot(TestSnapshot().space(Kind::Mnt, 10).space(Kind::Net, 20).make());
        SortedRows rows;
        rows.setSourceModel(&model);
        model.setFilter(filterOf(u"kind!=mnt"_s));
        QCOMPARE(printedTree(rows), (QStringList{u"net"_s, u"  20"_s}));
        model.setFilter(filterOf(u"ns=11"_s));
        QCOMPARE(rows.rowCount(), 0);
    }

    void sortsNumbersAsNumbersAndLeavesGroupsWhereTheyAre()
    {
        NamespaceModel model;
        model.setSnapshot(TestSnapshot().space(Kind::Mnt, 9).space(Kind::Mnt, 10).space(Kind::Net, 20).make());
        SortedRows rows;
        rows.setSourceModel(&model);
        rows.sort(NamespaceModel::NamespaceColumn, Qt::DescendingOrder);
        QCOMPARE(printedTree(rows), (QStringList{u"mnt"_s, u"  10"_s, u"  9"_s, u"net"_s, u"  20"_s}));
        rows.sort(-1);
        QCOMPARE(printedTree(rows), (QStringList{u"mnt"_s, u"  9"_s, u"  10"_s, u"net"_s, u"  20"_s}));
    }

    void sortsNewRowsIntoTheirPlaces()
    {
        ProcessModel model;
        SortedRows rows;
        rows.setSourceModel(&model);
        rows.sort(ProcessModel::PidColumn, Qt::DescendingOrder);
        model.setSnapshot(TestSnapshot().process(5).process(9).make());
        model.setSnapshot(TestSnapshot().process(5).process(9).process(7).make());
        QCOMPARE(printedTree(rows), (QStringList{u"[c9]"_s, u"[c7]"_s, u"[c5]"_s}));
    }

    void survivesRandomMerges_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("gradual");
        for (const quint32 seed : {4U, 5U}) {
            QTest::addRow("all anew, seed %u", seed) << seed << false;
            QTest::addRow("little by little, seed %u", seed) << seed << true;
        }
    }

    void survivesRandomMerges()
    {
        QFETCH(const quint32, seed);
        QFETCH(const bool, gradual);
        constexpr int steps = 500;
        constexpr int keys = 40;
        QRandomGenerator random(seed);
        TestOutline model;
        SortedRows rows;
        rows.setSourceModel(&model);
        model.setFilter(filterOf(u":1"_s));
        QAbstractItemModelTester tester(&rows, fatal);
        Outline outline;
        for (int step = 0; step < steps; ++step) {
            outline = gradual ? nextOutline(random, outline, keys) : randomOutline(random, keys);
            model.show(outline);
            QCOMPARE(printedTree(rows), expectedTree(filtered(outline, u":1"_s)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSortedRows)
#include "tst_sortedrows.moc"
