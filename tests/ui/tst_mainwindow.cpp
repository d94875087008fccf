// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/selection.h"
#include "ui/compare/comparepage.h"
#include "ui/mainwindow.h"
#include "ui/namespaces/namespacespage.h"
#include "ui/noticebar.h"
#include "ui/sandboxes/sandboxcells.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "unit/samples.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr full()
{
    return samples::shared(samples::full());
}

/// Another process, so that it can be seen that this one is on screen.
SnapshotPtr fuller()
{
    Snapshot::Parts parts;
    parts.machine = samples::machine();
    for (Pid pid = 1; pid <= 9; ++pid)
        parts.processes.push_back(samples::shared(samples::process(pid)));
    return std::make_shared<const Snapshot>(std::move(parts));
}

QLineEdit &field(const MainWindow &window)
{
    return *window.findChild<QLineEdit *>();
}

QString counts(const MainWindow &window)
{
    return window.findChild<StatusLine *>()->counts();
}

QToolButton &liveButton(const MainWindow &window)
{
    for (auto *button : window.findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->accessibleName() == u"Live"_s)
            return *button;
    }
    qFatal("no live button");
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowMuchItShowsAndHides();
    void saysHowItIsKeptFresh();
    void saysOnceThatItIsFilled();
    void standsStillWhilePaused();
    void keepsAFilterForEachPage();
    void saysWhyAFilterIsNotUnderstood();
    void movesNothingWhileAFilterIsWrong();
    void clearsTheFilterWithEscape();
    void opensPagesByKey();
    void comparesOnThePageForIt();
    void hasNoPageOfAnotherName();
    void launchesOnThePageThatShowsIt();
    void saysThatTheObserverStopped();
    void saysThatThereIsNoSuchProcess();
    void saysThatItShowsAFile();
    void isAsItWasLeft();
    void showsOnlyIconsWhereThereIsLittleRoom();
};

void TestMainWindow::saysHowMuchItShowsAndHides()
{
    MainWindow window;
    window.setSnapshot(full());
    QCOMPARE(counts(window), u"3 processes · 10 namespaces · those of 3 processes are hidden from you"_s);
}

void TestMainWindow::saysHowItIsKeptFresh()
{
    MainWindow window;
    window.setStatus({wire::Liveness::Events, 10000, 800});
    QCOMPARE(window.findChild<StatusLine *>()->freshness(), u"events from the kernel · last read 0.8 ms"_s);
    window.setStatus({wire::Liveness::Polling, 1500, 12300});
    QCOMPARE(window.findChild<StatusLine *>()->freshness(), u"looks every 1.5 s · last read 12 ms"_s);
}

void TestMainWindow::saysOnceThatItIsFilled()
{
    MainWindow window;
    const QSignalSpy filled(&window, &MainWindow::filled);
    window.setSnapshot(full());
    window.setSnapshot(fuller());
    QTRY_VERIFY(counts(window).startsWith(u"9 processes"_s));
    QCOMPARE(filled.count(), 1);
}

void TestMainWindow::standsStillWhilePaused()
{
    MainWindow window;
    window.setSnapshot(full());
    QToolButton &live = liveButton(window);
    live.click();
    QCOMPARE(live.text(), u"Paused"_s);
    window.setSnapshot(fuller());
    QVERIFY(counts(window).startsWith(u"3 processes"_s));
    live.click();
    QTRY_VERIFY(counts(window).startsWith(u"9 processes"_s));
}

void TestMainWindow::keepsAFilterForEachPage()
{
    MainWindow window;
    window.setFilter(u"kind=net"_s);
    QVERIFY(window.showPage(u"processes"_s));
    QCOMPARE(field(window).text(), QString());
    QVERIFY(window.showPage(u"namespaces"_s));
    QCOMPARE(field(window).text(), u"kind=net"_s);
}

void TestMainWindow::saysWhyAFilterIsNotUnderstood()
{
    MainWindow window;
    window.setFilter(u"members>many"_s);
    QVERIFY(!field(window).accessibleDescription().isEmpty());
    QCOMPARE(field(window).text(), u"members>many"_s);
    window.setFilter({});
    QVERIFY(field(window).accessibleDescription().isEmpty());
}

void TestMainWindow::movesNothingWhileAFilterIsWrong()
{
    MainWindow window;
    window.show();
    const auto *page = window.findChild<NamespacesPage *>();
    const QRect before(page->mapTo(&window, QPoint()), page->size());
    window.setFilter(u"members>many"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString sentence = field(window).accessibleDescription();
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; }));
    QCOMPARE(QRect(page->mapTo(&window, QPoint()), page->size()), before);
}

void TestMainWindow::clearsTheFilterWithEscape()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFilter(u"kind=net"_s);
    QTest::keyClick(&field(window), Qt::Key_Escape);
    QCOMPARE(field(window).text(), QString());
}

void TestMainWindow::opensPagesByKey()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window.findChild<Sidebar *>()->currentRow(), 1);
    QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window.findChild<Sidebar *>()->currentRow(), 0);
}

void TestMainWindow::comparesOnThePageForIt()
{
    MainWindow window;
    window.setSnapshot(fuller());
    window.show();
    Q_EMIT window.findChild<Selection *>()->compared({2, 1000}, {3, 1000});
    const auto *page = window.findChild<ComparePage *>();
    QVERIFY(page->isVisible());
    QVERIFY(page->text().contains(u"sleep (PID 2)\tsleep (PID 3)"_s));
}

void TestMainWindow::hasNoPageOfAnotherName()
{
    MainWindow window;
    QVERIFY(!window.showPage(u"cellar"_s));
}

void TestMainWindow::launchesOnThePageThatShowsIt()
{
    qputenv("TERRARIUM_KEEPER", "/no/such/keeper");
    MainWindow window;
    window.show();
    LaunchSpec spec;
    spec.title = "Quiet";
    spec.program.arguments = {"true"};
    window.launch(spec);
    const auto *page = window.findChild<SandboxesPage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->view()->model()->index(0, SandboxCells::Profile).data().toString(), u"Quiet"_s);
    QTRY_VERIFY(page->view()->model()->index(0, 1).data().toString().contains(u"not launched"));
}

void TestMainWindow::saysThatTheObserverStopped()
{
    MainWindow window;
    window.show();
    auto *notice = window.findChild<NoticeBar *>();
    QVERIFY(!notice->isVisible());
    window.setStopped(u"The observer was killed."_s, 4000);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"The observer was killed."_s));
    QVERIFY(notice->text().contains(u'4'));
    const QSignalSpy wanted(&window, &MainWindow::rescanWanted);
    notice->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.count(), 1);

    window.setStopped(u"The observer was killed."_s, 4000);
    window.setSnapshot(full());
    QVERIFY(!notice->isVisible());
}

void TestMainWindow::saysThatThereIsNoSuchProcess()
{
    MainWindow window;
    window.setSnapshot(full());
    window.select(31337);
    QVERIFY(window.findChild<NoticeBar *>()->text().contains(u"31337"_s));
}

void TestMainWindow::saysThatItShowsAFile()
{
    MainWindow window;
    window.show();
    QToolButton &live = liveButton(window);
    window.showFile(u"/tmp/garden.json"_s, full());
    QVERIFY(window.windowTitle().contains(u"garden.json"_s));
    QVERIFY(window.findChild<StatusLine *>()->freshness().contains(u"garden.json"_s));
    QVERIFY(!live.isVisible());
}

void TestMainWindow::isAsItWasLeft()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state"_s), QSettings::IniFormat);
    MainWindow window;
    window.setFilter(u"kind=net"_s);
    window.showPage(u"processes"_s);
    window.save(settings);

    MainWindow other;
    other.restore(settings);
    QCOMPARE(other.findChild<Sidebar *>()->currentRow(), 1);
    other.showPage(u"namespaces"_s);
    QCOMPARE(field(other).text(), u"kind=net"_s);
}

void TestMainWindow::showsOnlyIconsWhereThereIsLittleRoom()
{
    MainWindow window;
    window.show();
    window.resize(1200, 700);
    QTRY_VERIFY(!window.findChild<Sidebar *>()->isCompact());
    window.resize(800, 600);
    QTRY_VERIFY(window.findChild<Sidebar *>()->isCompact());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
