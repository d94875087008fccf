// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processmodel.h"
#include "ui/common/comparemenu.h"
#include "ui/common/selection.h"
#include "ui/glasshouse.h"
#include "ui/processes/processespage.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

QStringList shownCommands(const QTreeView &view)
{
    QStringList commands;
    for (QModelIndex index = view.model()->index(0, 0); index.isValid(); index = view.indexBelow(index))
        commands << index.data().toString();
    return commands;
}

QModelIndex rowOf(const QTreeView &view, Pid pid)
{
    for (QModelIndex index = view.model()->index(0, 0); index.isValid(); index = view.indexBelow(index)) {
        if (index.data(ProcessModel::PidRole).toInt() == pid)
            return index;
    }
    return {};
}

QStringList visibleSentences(const QWidget &page)
{
    QStringList sentences;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && !label->text().isEmpty())
            sentences << label->text();
    }
    return sentences;
}

QAction *actionCalled(const QWidget &page, const QString &text)
{
    for (QAction *action : page.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

SnapshotPtr crowd(Pid first, Pid last)
{
    Snapshot::Parts parts = glasshouse::parts();
    for (Pid pid = first; pid <= last; ++pid)
        parts.processes.push_back(samples::shared(glasshouse::outside(pid, 1, "crowd")));
    return glasshouse::snapshot(parts);
}

} // namespace

class TestProcessesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsOneUnfoldedTree();
    void setsInsidePidsApart();
    void showsTheStripWhereThereIsLittleRoom();
    void findsByNameLikePidof();
    void saysWhatIsWrongWithAFilter();
    void offersTheWayBackWhenNothingMatches();
    void showsTheTreeAsSeenFromInside();
    void selectionGoesBothWays();
    void selectionAndFoldsStayThroughRefreshes();
    void newChildrenAreUnfolded();
    void scrolledPlaceStays();
    void goesToTheNamespaceOfAKind();
    void seesFromInsideByItsAction();
    void comparesWithWhatElseIsSelected();
    void keepsItsColumnsAndChoices();

private:
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ProcessesPage> m_page;
};

void TestProcessesPage::init()
{
    m_selection = std::make_unique<Selection>();
    m_page = std::make_unique<ProcessesPage>(m_selection.get());
    m_page->resize(800, 400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setSnapshot(glasshouse::snapshot());
}

void TestProcessesPage::cleanup()
{
    m_page.reset();
    m_selection.reset();
}

void TestProcessesPage::showsOneUnfoldedTree()
{
    QCOMPARE(shownCommands(*m_page->view()), (QStringList{u"systemd"_s, u"zsh"_s, u"zsh"_s, u"sleep"_s}));
}

void TestProcessesPage::setsInsidePidsApart()
{
    const QModelIndex sleep = rowOf(*m_page->view(), 7731);
    const QModelIndex inside = sleep.siblingAtColumn(ProcessModel::InsideColumn);
    QCOMPARE(inside.data().toString(), u"2"_s);
    QVERIFY(inside.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(inside.data(Qt::ForegroundRole).value<QColor>().isValid());
    QVERIFY(inside.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    const QString strip = sleep.siblingAtColumn(ProcessModel::IsolationColumn).data(Qt::AccessibleTextRole).toString();
    QVERIFY(strip.startsWith(u"Other than the host's: Files, Process IDs, Users."));
}

void TestProcessesPage::showsTheStripWhereThereIsLittleRoom()
{
    const QHeaderView &header = *m_page->view()->header();
    m_page->resize(640, 400);
    const int strip = ProcessModel::IsolationColumn;
    QVERIFY(header.sectionViewportPosition(strip) + header.sectionSize(strip) <= m_page->view()->viewport()->width());
}

void TestProcessesPage::findsByNameLikePidof()
{
    QCOMPARE(m_page->setFilter(u"zsh"_s), QString());
    QCOMPARE(shownCommands(*m_page->view()), (QStringList{u"systemd"_s, u"zsh"_s, u"zsh"_s}));
    QVERIFY(visibleSentences(*m_page).contains(u"zsh: 2 processes; 1 visible from inside 4026532602 (zsh)."_s));
    QCOMPARE(m_page->setFilter({}), QString());
    QVERIFY(!visibleSentences(*m_page).join(u' ').contains(u"visible from"));
}

void TestProcessesPage::saysWhatIsWrongWithAFilter()
{
    QVERIFY(!m_page->setFilter(u"nonsense="_s).isEmpty());
    QCOMPARE(shownCommands(*m_page->view()).size(), 4);
}

void TestProcessesPage::offersTheWayBackWhenNothingMatches()
{
    m_page->setFilter(u"no-such-program"_s);
    QVERIFY(visibleSentences(*m_page).contains(u"Nothing matches"_s));
    const QSignalSpy wanted(m_page.get(), &Page::clearFilterWanted);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Clear Filter"_s)
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
}

void TestProcessesPage::showsTheTreeAsSeenFromInside()
{
    Q_EMIT m_selection->seenFrom(glasshouse::pids);
    QCOMPARE(shownCommands(*m_page->view()), (QStringList{u"zsh"_s, u"sleep"_s}));
    QVERIFY(
        visibleSentences(*m_page).contains(u"Seen from inside PID namespace 4026532602 (zsh). 2 of 4 processes."_s));
    QCOMPARE(m_page->findChild<QComboBox *>()->currentData().toULongLong(), glasshouse::pids);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Show All"_s)
            button->click();
    }
    QCOMPARE(shownCommands(*m_page->view()).size(), 4);
    QVERIFY(!visibleSentences(*m_page).join(u' ').contains(u"Seen from inside PID"));
}

void TestProcessesPage::selectionGoesBothWays()
{
    m_selection->select(glasshouse::zsh());
    QCOMPARE(m_page->view()->currentIndex().data(ProcessModel::PidRole).toInt(), 7723);
    m_page->view()->setCurrentIndex(rowOf(*m_page->view(), 900));
    QVERIFY(m_selection->subject() == Selection::Subject(ProcessKey{900, 900}));
}

void TestProcessesPage::selectionAndFoldsStayThroughRefreshes()
{
    m_selection->select(ProcessKey{900, 900});
    m_page->view()->collapse(rowOf(*m_page->view(), 7723));
    m_page->setSnapshot(crowd(20000, 20010));
    QCOMPARE(m_page->view()->currentIndex().data(ProcessModel::PidRole).toInt(), 900);
    QVERIFY(!m_page->view()->isExpanded(rowOf(*m_page->view(), 7723)));
    QVERIFY(m_selection->subject() == Selection::Subject(ProcessKey{900, 900}));
}

void TestProcessesPage::newChildrenAreUnfolded()
{
    Snapshot::Parts parts = glasshouse::parts();
    parts.processes.push_back(samples::shared(glasshouse::outside(20000, 900, "child")));
    m_page->setSnapshot(glasshouse::snapshot(parts));
    QVERIFY(rowOf(*m_page->view(), 20000).isValid());
}

void TestProcessesPage::scrolledPlaceStays()
{
    m_page->setSnapshot(crowd(20000, 20100));
    QScrollBar *bar = m_page->view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const QModelIndex top = m_page->view()->indexAt({0, 0});
    const Pid before = top.data(ProcessModel::PidRole).toInt();
    m_page->setSnapshot(crowd(19900, 20100));
    QCOMPARE(m_page->view()->indexAt({0, 0}).data(ProcessModel::PidRole).toInt(), before);
}

void TestProcessesPage::goesToTheNamespaceOfAKind()
{
    m_selection->select(glasshouse::zsh());
    const QSignalSpy shown(m_selection.get(), &Selection::namespaceShown);
    const QMenu *kinds = actionCalled(*m_page, u"&Go to Namespace"_s)->menu();
    QCOMPARE(kinds->actions().size(), 8);
    kinds->actions().at(static_cast<int>(Kind::Pid))->trigger();
    QCOMPARE(shown.size(), 1);
    QVERIFY(m_selection->subject() == Selection::Subject(glasshouse::key(Kind::Pid, glasshouse::pids)));
}

void TestProcessesPage::seesFromInsideByItsAction()
{
    QAction *inside = actionCalled(*m_page, u"Show as Seen from &Inside"_s);
    m_selection->select(ProcessKey{900, 900});
    QVERIFY(!inside->isEnabled());
    m_selection->select(glasshouse::zsh());
    inside->trigger();
    QCOMPARE(shownCommands(*m_page->view()).size(), 2);
}

void TestProcessesPage::comparesWithWhatElseIsSelected()
{
    auto *view = m_page->view();
    view->setCurrentIndex(rowOf(*view, 900));
    view->selectionModel()->select(rowOf(*view, 7731), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *menu = m_page->findChild<CompareMenu *>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().first()->text(), u"The Host: systemd (1)"_s);
    QCOMPARE(menu->actions().last()->text(), u"sleep (7731)"_s);
    QVERIFY(m_page->actions().contains(menu->menuAction()));
}

void TestProcessesPage::keepsItsColumnsAndChoices()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings"_s), QSettings::IniFormat);
    m_page->view()->header()->hideSection(ProcessModel::UserColumn);
    actionCalled(*m_page, u"&Kernel Threads"_s)->setChecked(true);
    m_page->save(settings);
    ProcessesPage other(m_selection.get());
    other.restore(settings);
    other.setSnapshot(glasshouse::snapshot());
    QVERIFY(other.view()->header()->isSectionHidden(ProcessModel::UserColumn));
    QVERIFY(!other.view()->header()->isSectionHidden(ProcessModel::PidColumn));
    QVERIFY(actionCalled(other, u"&Kernel Threads"_s)->isChecked());
}

QTEST_MAIN(TestProcessesPage)
#include "tst_processespage.moc"
