// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptyplace.h"
#include "ui/common/selection.h"
#include "ui/namespaces/namespacespage.h"
#include "unit/samples.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr Inode firstNet = 4026532500;

/// The host's process, and one alone in each of so many network namespaces.
SnapshotPtr withNetworks(int count)
{
    Snapshot::Parts parts;
    parts.device = samples::device;
    parts.machine = samples::machine();
    parts.processes = {samples::shared(samples::process(1))};
    for (const Kind kind : allKinds)
        parts.namespaces.push_back(samples::shared(samples::ns(kind, parts.machine.host[kind])));
    for (int i = 0; i < count; ++i) {
        Process process = samples::process(100 + i);
        process.namespaces[Kind::Net] = firstNet + static_cast<Inode>(i);
        parts.processes.push_back(samples::shared(std::move(process)));
        parts.namespaces.push_back(samples::shared(samples::ns(Kind::Net, firstNet + static_cast<Inode>(i))));
    }
    return std::make_shared<const Snapshot>(std::move(parts));
}

NamespaceKey network(int number)
{
    return {Kind::Net, samples::device, firstNet + static_cast<Inode>(number)};
}

} // namespace

class TestNamespacesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unfoldsGroupsAtFirst();
    void keepsAGroupFoldedThroughMerges();
    void selectsForAllPages();
    void showsWhatIsSelectedElsewhere();
    void keepsTheSelectionThroughMerges();
    void selectsNoNeighbourOfWhatIsGone();
    void goesToTheProcessWhenActivated();
    void showsWholeNumbersHoweverDeepTheyAreOwned();
    void selectsWithoutTintingTheKind();
    void saysWhenNothingMatches();
    void refusesWhatItDoesNotUnderstand();
    void saysWhenThereIsNothing();
    void keepsGroupingAndColumns();

private:
    [[nodiscard]] QTreeView &view() const { return *m_page->view(); }
    [[nodiscard]] QModelIndex rowOf(int number) const;
    [[nodiscard]] QModelIndex currentRow() const;

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<NamespacesPage> m_page;
};

void TestNamespacesPage::init()
{
    m_page.reset();
    m_selection = std::make_unique<Selection>();
    m_page = std::make_unique<NamespacesPage>(m_selection.get());
    m_page->setSnapshot(withNetworks(3));
    m_page->show();
}

QModelIndex TestNamespacesPage::rowOf(int number) const
{
    const QAbstractItemModel &model = *view().model();
    const auto found = model.match(model.index(0, 0), NamespaceModel::InodeRole, qulonglong{network(number).inode}, 1,
                                   Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QModelIndex TestNamespacesPage::currentRow() const
{
    return view().currentIndex().siblingAtColumn(0);
}

void TestNamespacesPage::unfoldsGroupsAtFirst()
{
    QVERIFY(rowOf(0).isValid());
    QVERIFY(view().isExpanded(rowOf(0).parent()));
}

void TestNamespacesPage::keepsAGroupFoldedThroughMerges()
{
    view().collapse(rowOf(0).parent());
    m_page->setSnapshot(withNetworks(5));
    QVERIFY(!view().isExpanded(rowOf(4).parent()));
}

void TestNamespacesPage::selectsForAllPages()
{
    view().setCurrentIndex(rowOf(1));
    QCOMPARE(std::get<NamespaceKey>(m_selection->subject()), network(1));
}

void TestNamespacesPage::showsWhatIsSelectedElsewhere()
{
    m_selection->select(network(2));
    QCOMPARE(currentRow(), rowOf(2));
    m_selection->select(ProcessKey{1, 1000});
    QVERIFY(!view().selectionModel()->hasSelection());
}

void TestNamespacesPage::keepsTheSelectionThroughMerges()
{
    view().setCurrentIndex(rowOf(2));
    m_page->setSnapshot(withNetworks(40));
    QCOMPARE(currentRow(), rowOf(2));
    QVERIFY(view().selectionModel()->isSelected(rowOf(2)));
}

void TestNamespacesPage::selectsNoNeighbourOfWhatIsGone()
{
    view().setCurrentIndex(rowOf(2));
    m_page->setSnapshot(withNetworks(2));
    QCOMPARE(std::get<NamespaceKey>(m_selection->subject()), network(2));
    QVERIFY(!view().selectionModel()->hasSelection());
    m_page->setSnapshot(withNetworks(3));
    QCOMPARE(currentRow(), rowOf(2));
}

void TestNamespacesPage::goesToTheProcessWhenActivated()
{
    const QSignalSpy shown(m_selection.get(), &Selection::processShown);
    Q_EMIT view().activated(rowOf(1));
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().value<ProcessKey>().pid, 101);
}

void TestNamespacesPage::showsWholeNumbersHoweverDeepTheyAreOwned()
{
    constexpr Inode first = 4026533000;
    constexpr int depth = 12;
    Snapshot::Parts parts;
    parts.device = samples::device;
    parts.machine = samples::machine();
    parts.processes = {samples::shared(samples::process(1))};
    for (const Kind kind : allKinds)
        parts.namespaces.push_back(samples::shared(samples::ns(kind, parts.machine.host[kind])));
    for (Inode inode = first; inode < first + depth; ++inode) {
        Namespace ns = samples::ns(Kind::User, inode);
        ns.owner = inode == first ? parts.machine.host[Kind::User] : inode - 1;
        ns.parent = ns.owner;
        parts.namespaces.push_back(samples::shared(ns));
    }
    m_page->resize(900, 800);
    m_page->setSnapshot(std::make_shared<const Snapshot>(std::move(parts)));
    m_page->setGrouping(NamespaceModel::Grouping::Owner);
    const QAbstractItemView *rows = &view();
    QVERIFY(view().columnWidth(NamespaceModel::NamespaceColumn) >=
            rows->sizeHintForColumn(NamespaceModel::NamespaceColumn));
}

void TestNamespacesPage::selectsWithoutTintingTheKind()
{
    const auto icon = rowOf(0).data(Qt::DecorationRole).value<QIcon>();
    QCOMPARE(icon.pixmap(16, QIcon::Selected).toImage(), icon.pixmap(16, QIcon::Normal).toImage());
}

void TestNamespacesPage::saysWhenNothingMatches()
{
    auto *empty = m_page->findChild<EmptyPlace *>();
    QVERIFY(!empty->isVisible());
    QVERIFY(m_page->setFilter(u"nowhere"_s).isEmpty());
    QVERIFY(empty->isVisible());
    const QSignalSpy wanted(m_page.get(), &Page::clearFilterWanted);
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(m_page->setFilter({}).isEmpty());
    QVERIFY(!empty->isVisible());
}

void TestNamespacesPage::refusesWhatItDoesNotUnderstand()
{
    QVERIFY(m_page->setFilter(u"kind=net"_s).isEmpty());
    const int rows = view().model()->rowCount();
    QVERIFY(!m_page->setFilter(u"members>many"_s).isEmpty());
    QCOMPARE(view().model()->rowCount(), rows);
}

void TestNamespacesPage::saysWhenThereIsNothing()
{
    m_page->setSnapshot(std::make_shared<const Snapshot>());
    QVERIFY(m_page->findChild<EmptyPlace *>()->isVisible());
    QVERIFY(!m_page->findChild<EmptyPlace *>()->findChild<QPushButton *>()->isVisible());
}

void TestNamespacesPage::keepsGroupingAndColumns()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state"_s), QSettings::IniFormat);
    view().setColumnHidden(NamespaceModel::OwnerColumn, false);
    view().sortByColumn(NamespaceModel::MembersColumn, Qt::DescendingOrder);
    m_page->setGrouping(NamespaceModel::Grouping::Maker);
    m_page->save(settings);

    NamespacesPage other(m_selection.get());
    other.restore(settings);
    QCOMPARE(other.grouping(), NamespaceModel::Grouping::Maker);
    QVERIFY(!other.view()->isColumnHidden(NamespaceModel::OwnerColumn));
    QCOMPARE(other.view()->header()->sortIndicatorSection(), int(NamespaceModel::MembersColumn));
}

QTEST_MAIN(TestNamespacesPage)
#include "tst_namespacespage.moc"
