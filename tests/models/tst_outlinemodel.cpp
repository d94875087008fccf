// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"
#include "models/printedtree.h"
#include "models/sortedrows.h"
#include "models/testoutline.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;
using Outline = TestOutline::Outline;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr int steps = 500;
constexpr int keys = 40;

/// Counts what a model says of its changes.
struct Changes {
    explicit Changes(const QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved),
          moved(&model, &QAbstractItemModel::rowsMoved), changed(&model, &QAbstractItemModel::dataChanged),
          reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    [[nodiscard]] QList<qsizetype> counts() const
    {
        return {inserted.count(), removed.count(), moved.count(), changed.count(), reset.count()};
    }

    QSignalSpy inserted, removed, moved, changed, reset;
};

} // namespace

class TestOutlineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_model = std::make_unique<TestOutline>(); }

    void startsEmpty()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->indexForKey(1).isValid());
    }

    void tellsOnlyWhatHasChanged_data()
    {
        const Outline before{{1, 0, 0}, {2, 1, 0}, {3, 1, 0}, {4, 1, 0}, {5, 0, 0}, {6, 5, 0}};
        QTest::addColumn<Outline>("before");
        QTest::addColumn<Outline>("after");
        QTest::addColumn<QList<qsizetype>>("counts"); // inserted, removed, moved, changed, reset

        QTest::newRow("nothing") << before << before << QList<qsizetype>{0, 0, 0, 0, 0};
        QTest::newRow("first fill, a whole tree at once") << Outline() << before << QList<qsizetype>{1, 0, 0, 0, 0};
        QTest::newRow("all goes") << before << Outline() << QList<qsizetype>{0, 1, 0, 0, 0};
        QTest::newRow("two neighbours are born")
            << before << Outline{{1, 0, 0}, {2, 1, 0}, {7, 1, 0}, {8, 1, 0}, {3, 1, 0}, {4, 1, 0}, {5, 0, 0}, {6, 5, 0}}
            << QList<qsizetype>{1, 0, 0, 0, 0};
        QTest::newRow("two neighbours die")
            << before << Outline{{1, 0, 0}, {4, 1, 0}, {5, 0, 0}, {6, 5, 0}} << QList<qsizetype>{0, 1, 0, 0, 0};
        QTest::newRow("two of three change")
            << before << Outline{{1, 0, 0}, {2, 1, 0}, {3, 1, 1}, {4, 1, 1}, {5, 0, 0}, {6, 5, 0}}
            << QList<qsizetype>{0, 0, 0, 1, 0};
        QTest::newRow("the first becomes the last")
            << before << Outline{{1, 0, 0}, {3, 1, 0}, {4, 1, 0}, {2, 1, 0}, {5, 0, 0}, {6, 5, 0}}
            << QList<qsizetype>{0, 0, 1, 0, 0};
        QTest::newRow("orphans are moved together, then the parent goes")
            << before << Outline{{5, 0, 0}, {6, 5, 0}, {2, 5, 0}, {3, 5, 0}, {4, 5, 0}}
            << QList<qsizetype>{0, 1, 1, 0, 0};
        QTest::newRow("child and parent change places")
            << Outline{{1, 0, 0}, {2, 1, 0}} << Outline{{2, 0, 0}, {1, 2, 0}} << QList<qsizetype>{0, 0, 2, 0, 0};
    }

    void tellsOnlyWhatHasChanged()
    {
        QFETCH(const Outline, before);
        QFETCH(const Outline, after);
        QAbstractItemModelTester tester(m_model.get(), fatal);
        m_model->show(before);
        const Changes changes(*m_model);
        m_model->show(after);
        QCOMPARE(printedTree(*m_model), expectedTree(after));
        QTEST(changes.counts(), "counts");
    }

    void keepsSubtreeAndPersistentIndexesOfWhatMoves()
    {
        m_model->show({{1, 0, 0}, {2, 0, 0}, {3, 2, 0}, {4, 3, 0}});
        const QPersistentModelIndex grandchild = m_model->indexForKey(4);
        m_model->show({{1, 0, 0}, {3, 1, 0}, {4, 3, 0}});
        QVERIFY(grandchild.isValid());
        QCOMPARE(grandchild.data().toString(), u"4:0"_s);
        QCOMPARE(grandchild.parent().parent(), m_model->indexForKey(1));
    }

    void forgetsWhatIsGone()
    {
        m_model->show({{1, 0, 0}, {2, 1, 0}});
        m_model->show({});
        QVERIFY(!m_model->indexForKey(1).isValid());
        QVERIFY(!m_model->indexForKey(2).isValid());
    }

    void makesTheBestOfADamagedOutline_data()
    {
        QTest::addColumn<Outline>("outline");
        QTest::addColumn<QStringList>("tree");
        QTest::newRow("a key twice") << Outline{{1, 0, 0}, {2, 1, 0}, {2, 0, 1}} << QStringList{u"1:0"_s, u"  2:0"_s};
        QTest::newRow("no such parent") << Outline{{1, 9, 0}} << QStringList{u"1:0"_s};
        QTest::newRow("parent after child") << Outline{{1, 2, 0}, {2, 0, 0}} << QStringList{u"1:0"_s, u"2:0"_s};
        QTest::newRow("its own parent") << Outline{{1, 1, 0}} << QStringList{u"1:0"_s};
        QTest::newRow("the key of the top") << Outline{{0, 0, 0}, {1, 0, 0}} << QStringList{u"1:0"_s};
    }

    void makesTheBestOfADamagedOutline()
    {
        QFETCH(const Outline, outline);
        QAbstractItemModelTester tester(m_model.get(), fatal);
        m_model->show(outline);
        QTEST(printedTree(*m_model), "tree");
        m_model->show(outline);
        QTEST(printedTree(*m_model), "tree");
    }

    void survivesRandomMerges_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("gradual");
        for (const quint32 seed : {1U, 2U, 3U}) {
            QTest::addRow("all anew, seed %u", seed) << seed << false;
            QTest::addRow("little by little, seed %u", seed) << seed << true;
        }
    }

    void survivesRandomMerges()
    {
        QFETCH(const quint32, seed);
        QFETCH(const bool, gradual);
        QRandomGenerator random(seed);
        QAbstractItemModelTester tester(m_model.get(), fatal);
        SortedRows sorted;
        sorted.setSourceModel(m_model.get());
        QAbstractItemModelTester sortedTester(&sorted, fatal);
        const Changes changes(*m_model);
        Outline outline;
        for (int step = 0; step < steps; ++step) {
            outline = gradual ? nextOutline(random, outline, keys) : randomOutline(random, keys);
            m_model->show(outline);
            QCOMPARE(printedTree(*m_model), expectedTree(outline));
            QCOMPARE(printedTree(sorted), expectedTree(outline));
        }
        QCOMPARE(changes.reset.count(), 0);
    }

private:
    std::unique_ptr<TestOutline> m_model;
};

QTEST_GUILESS_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
