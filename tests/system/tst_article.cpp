// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/observerclient.h"
#include "system/support/programs.h"
#include "system/support/sandbox.h"
#include "ui/common/comparemenu.h"
#include "ui/compare/comparepage.h"
#include "ui/launch/launchwizard.h"
#include "ui/mainwindow.h"
#include "ui/processes/processespage.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/terminal/terminal.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace terrarium;
using namespace terrarium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

bool isShown(const QWidget *in, QStringView text)
{
    for (const auto *label : in->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QPushButton *button(const QWidget *in, const QString &text)
{
    for (auto *each : in->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisible())
            return each;
    return nullptr;
}

} // namespace

/// The article from its first command to its last, by the window's own buttons, as an ordinary user on the running
/// kernel: the program is not running; it is launched; inside it is PID 1, outside another; its children count from 1.
class TestArticle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void saysThatItIsNotRunning();
    void isLaunchedAsInTheArticle();
    void saysThatItIsPid1Inside();
    void isSeenFromOutsideByAnotherPid();
    void standsBesideWhatIsOutside();
    void numbersItsChildrenFromOne();
    void seesNoProcessOfTheHost();
    void holdsWhatItPromises();
    void leavesNothingBehind();

private:
    [[nodiscard]] LaunchWizard *wizard() const { return m_window->findChild<LaunchWizard *>(); }
    [[nodiscard]] Terminal *terminal() const { return m_window->findChild<SandboxesPage *>()->findChild<Terminal *>(); }
    [[nodiscard]] qint64 pidOutside() const;
    void type(const QByteArray &line) { QVERIFY(terminal()->send(line + '\r')); }

    std::unique_ptr<ObserverClient> m_observer;
    std::unique_ptr<MainWindow> m_window;
    QList<qint64> m_before;
};

void TestArticle::initTestCase()
{
    m_observer = std::make_unique<ObserverClient>(observerProgram());
    m_window = std::make_unique<MainWindow>();
    connect(m_observer.get(), &ObserverClient::snapshotChanged, m_window.get(), &MainWindow::setSnapshot,
            Qt::QueuedConnection);
    const QSignalSpy filled(m_window.get(), &MainWindow::filled);
    m_window->show();
    m_observer->start();
    QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty(), patience);
    m_before = processesOfUser();
}

void TestArticle::cleanupTestCase()
{
    m_window.reset();
    m_observer.reset();
}

void TestArticle::saysThatItIsNotRunning()
{
    QTest::mouseClick(button(m_window.get(), u"&Launch…"_s), Qt::LeftButton);
    QVERIFY(wizard());
    QVERIFY(QTest::qWaitForWindowExposed(wizard()));
    QTest::mouseClick(button(wizard(), u"Shell"_s), Qt::LeftButton);
    QListView *shells = nullptr;
    for (auto *list : wizard()->findChildren<QListView *>())
        if (list->accessibleName() == "Shells"_L1)
            shells = list;
    QVERIFY(shells);
    const auto found =
        shells->model()->match(shells->model()->index(0, 0), Qt::DisplayRole, u"zsh"_s, 1, Qt::MatchEndsWith);
    QVERIFY2(!found.isEmpty(), "zsh is not installed");
    shells->setCurrentIndex(found.first());
    QVERIFY(isShown(wizard(), u"zsh is not running now."));
}

void TestArticle::isLaunchedAsInTheArticle()
{
    wizard()->setPage(1);
    QTest::mouseClick(button(wizard(), u"As in the article"_s), Qt::LeftButton);
    QTest::mouseClick(button(wizard(), u"Launch"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(pidOutside() > 1, patience);
    QTRY_VERIFY(!wizard());
    QTRY_VERIFY(m_window->findChild<SandboxesPage *>()->isVisible());
    QVERIFY(terminal());
}

void TestArticle::saysThatItIsPid1Inside()
{
    type("echo pid $$ inside");
    QTRY_VERIFY2_WITH_TIMEOUT(terminal()->text().contains(u"pid 1 inside"_s), qPrintable(terminal()->text()), patience);
}

void TestArticle::isSeenFromOutsideByAnotherPid()
{
    const auto pid = pidOutside();
    QVERIFY(pid > 1);
    m_window->showPage(u"processes"_s);
    const auto *page = m_window->findChild<ProcessesPage *>();
    const auto isListed = [&] {
        const auto *model = page->view()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            if (!model
                     ->match(model->index(0, column), Qt::DisplayRole, QString::number(pid), 1,
                             Qt::MatchRecursive | Qt::MatchExactly)
                     .isEmpty())
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patience);
    m_window->showPage(u"sandboxes"_s);
}

void TestArticle::standsBesideWhatIsOutside()
{
    auto *menu = m_window->findChild<SandboxesPage *>()->findChild<CompareMenu *>();
    const auto offer = [menu] {
        Q_EMIT menu->aboutToShow();
        return menu->actions().first();
    };
    QTRY_VERIFY_WITH_TIMEOUT(offer()->isEnabled(), patience);
    menu->actions().first()->trigger();
    const auto *page = m_window->findChild<ComparePage *>();
    QVERIFY(page->isVisible());
    const QString text = page->text();
    QVERIFY2(text.contains(u"zsh (PID 1 inside, %1 outside)"_s.arg(pidOutside())), qPrintable(text));
    QVERIFY2(text.contains(u"Yes, as PID %1: the other's PID namespace lies in its own."_s.arg(pidOutside())),
             qPrintable(text));
    m_window->showPage(u"sandboxes"_s);
}

void TestArticle::numbersItsChildrenFromOne()
{
    // The last word there is the number that was given last in the PID namespace of that /proc: after 1, all were
    // children of the shell's.
    type("read -A load </proc/loadavg; sh -c 'echo exactly $(($$ - '$load[5]')) after the last'");
    QTRY_VERIFY2_WITH_TIMEOUT(terminal()->text().contains(u"exactly 1 after the last"_s),
                              qPrintable(terminal()->text()), patience);
}

void TestArticle::seesNoProcessOfTheHost()
{
    type("clear; test -z \"$(pidof terrarium-keeper)\" && echo $((40 + 2)) alone; ls -d /proc/[0-9]* | wc -l");
    QTRY_VERIFY2_WITH_TIMEOUT(terminal()->text().contains(u"42 alone"_s), qPrintable(terminal()->text()), patience);
}

void TestArticle::holdsWhatItPromises()
{
    const auto *page = m_window->findChild<SandboxesPage *>();
    const auto actions = page->findChildren<QAction *>();
    const auto prove = std::ranges::find(actions, u"Prove It"_s, &QAction::text);
    QVERIFY(prove != actions.end() && (*prove)->isEnabled());
    (*prove)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(page, u"5 of 5 promises hold."), patience);
}

void TestArticle::leavesNothingBehind()
{
    type("exit 3");
    auto *view = m_window->findChild<SandboxesPage *>()->view();
    const auto state = [view] { return view->model()->index(0, 1).data().toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"ended with status 3"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), m_before, patience);
}

qint64 TestArticle::pidOutside() const
{
    return m_window->findChild<SandboxesPage *>()->view()->model()->index(0, 2).data().toLongLong();
}

/// Root gives itself up first: nothing here needs it.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QFile settled(home.filePath(u".zshrc"_s)); // or else zsh asks a new user questions
    if (!settled.open(QIODevice::WriteOnly))
        return 1;
    settled.close();
    qputenv("TERRARIUM_KEEPER", keeperProgram().toLocal8Bit());
    qunsetenv("XDG_RUNTIME_DIR");
    if (geteuid() == 0 && (chown(qPrintable(home.path()), nobody, nobody) != 0 || setgroups(0, nullptr) != 0 ||
                           setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0))
        return 1;
    ::prctl(PR_SET_DUMPABLE, 1); // or the leak sanitizer may not look at this process any more
    QApplication app(argc, argv);
    TestArticle test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_article.moc"
