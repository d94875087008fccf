// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keeperclient.h"
#include "broker/keeperfinder.h"
#include "broker/usagemeter.h"
#include "system/support/sandbox.h"
#include "system/support/sandboxwindow.h"
#include "ui/sandboxes/sandboxcells.h"

#include <QApplication>

#include <csignal>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;
using terrarium::test::nobody;
using terrarium::test::outliving;
using terrarium::test::processesOfUser;
using terrarium::test::SandboxWindow;
using terrarium::test::UserFolders;

namespace {

constexpr int patience = 20'000;

} // namespace

/// Sandboxes that go on when their window is closed, with the real keeper on the running kernel, as an ordinary user.
class TestOutliving : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = processesOfUser(); }
    void init() { m_folders = std::make_unique<UserFolders>(); }
    void cleanup();

    void isFoundAgainWithWhatItWroteMeanwhile();
    void isFoundAgainFrozen();
    void showsFiguresAsLongAsTheyAreSeen();
    void leavesOnlyTheLastOfMuchOutput();
    void leavesNothingWhenItsKeeperIsKilled();
    void isBusyWhileAWindowHasIt();

private:
    std::unique_ptr<UserFolders> m_folders;
    QList<qint64> m_before;
};

void TestOutliving::cleanup()
{
    if (QTest::currentTestFailed() && m_folders->keeper() > 0)
        ::kill(m_folders->keeper(), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), m_before, patience);
    QCOMPARE(m_folders->doors(), QStringList());
}

void TestOutliving::isFoundAgainWithWhatItWroteMeanwhile()
{
    qint64 pid = 0;
    {
        SandboxWindow first;
        first->launch(outliving("echo first; while ! test -e ~/go; do sleep 0.1; done; echo meanwhile; touch ~/gone; "
                                "read word; echo heard $word; sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.screen().contains(u"first"_s), patience);
        pid = first.pid();
        QVERIFY(pid > 1);
    }
    QFile go(m_folders->inHome("go"));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folders->inHome("gone")), patience);
    SandboxWindow second;
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    QCOMPARE(second.pid(), pid);
    QCOMPARE(second.cell(0, 1), u"running"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(second.screen().contains(u"meanwhile"_s), qPrintable(second.screen()), patience);
    QVERIFY(second->findChild<Terminal *>()->send("again\r"));
    QTRY_VERIFY2_WITH_TIMEOUT(second.screen().contains(u"heard again"_s), qPrintable(second.screen()), patience);
    second.press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.cell(0, 1).startsWith(u"ended"_s), patience);
}

void TestOutliving::isFoundAgainFrozen()
{
    {
        SandboxWindow first;
        first->launch(outliving("sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
        first.press(u"Freeze"_s);
        QTRY_COMPARE_WITH_TIMEOUT(first.cell(0, 1), u"frozen"_s, patience);
    }
    SandboxWindow second;
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    QCOMPARE(second.cell(0, 1), u"frozen"_s);
    second.press(u"Thaw"_s);
    QTRY_COMPARE_WITH_TIMEOUT(second.cell(0, 1), u"running"_s, patience);
    second.press(u"End by Force"_s);
    QTRY_COMPARE_WITH_TIMEOUT(second.cell(0, 1), u"ended by signal 9"_s, patience);
}

void TestOutliving::showsFiguresAsLongAsTheyAreSeen()
{
    SandboxWindow window;
    const auto *meter = window->findChild<UsageMeter *>();
    QVERIFY(!meter->isRunning());
    window->launch(outliving("while :; do :; done & sleep 1000"));
    QTRY_COMPARE_WITH_TIMEOUT(window.cell(0, SandboxCells::Processes), u"3"_s, patience);
    QCOMPARE(window.cell(0, SandboxCells::PidInside), u"1"_s);
    QVERIFY(!window.cell(0, SandboxCells::Memory).isEmpty() && window.cell(0, SandboxCells::Memory) != u"–"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.cell(0, SandboxCells::Processor).chopped(2).toInt() > 5, patience);
    window->hide();
    QVERIFY(!meter->isRunning());
    window->show();
    QVERIFY(meter->isRunning());
    window.press(u"End by Force"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!meter->isRunning(), patience);
    QCOMPARE(window.cell(0, SandboxCells::Processes), QString());
    QCOMPARE(window.cell(0, SandboxCells::ExitStatus), u"137"_s);
}

void TestOutliving::leavesOnlyTheLastOfMuchOutput()
{
    {
        SandboxWindow first;
        first->launch(outliving("while ! test -e ~/go; do sleep 0.1; done; seq 100000; touch ~/gone; sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
    }
    QFile go(m_folders->inHome("go"));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folders->inHome("gone")), patience);
    KeeperFinder finder;
    QByteArray tape;
    connect(&finder, &KeeperFinder::found, this, [&tape](const std::shared_ptr<FoundKeeper> &found) {
        tape = found->tape;
        const KeeperClient client(std::move(*found));
    });
    finder.look({});
    QTRY_VERIFY_WITH_TIMEOUT(!tape.isEmpty(), patience);
    QVERIFY(tape.size() <= 64 << 10);
    QVERIFY2(tape.endsWith("100000\r\n"), tape.last(20).constData());
    QVERIFY2(tape.first(tape.indexOf('\r')).toInt() > 1000, tape.first(20).constData());
    ::kill(m_folders->keeper(), SIGTERM);
}

void TestOutliving::leavesNothingWhenItsKeeperIsKilled()
{
    {
        SandboxWindow first;
        first->launch(outliving("setsid sleep 1000 & sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
    }
    QCOMPARE(m_folders->doors().size(), 1);
    ::kill(m_folders->keeper(), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), m_before, patience);
    QCOMPARE(m_folders->doors().size(), 1);
    SandboxWindow second;
    QCOMPARE(m_folders->doors(), QStringList());
    QCOMPARE(second.rows(), 0);
}

void TestOutliving::isBusyWhileAWindowHasIt()
{
    auto first = std::make_unique<SandboxWindow>();
    (*first)->launch(outliving("sleep 1000"));
    QTRY_VERIFY_WITH_TIMEOUT(first->pid() > 1, patience);
    SandboxWindow second;
    QTRY_VERIFY_WITH_TIMEOUT(second.says(u"Another window has"), patience);
    QCOMPARE(second.rows(), 0);
    QCOMPARE(first->cell(0, 1), u"running"_s);
    first.reset();
    second->hide();
    second->show();
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    QTRY_VERIFY(!second.says(u"Another window has"));
    second.press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.cell(0, 1).startsWith(u"ended"_s), patience);
}

/// Root gives itself up first: nothing here needs it.
int main(int argc, char **argv)
{
    qputenv("TERRARIUM_KEEPER", terrarium::test::keeperProgram().toLocal8Bit());
    if (terrarium::test::isRoot() && (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0 ||
                                      setresuid(nobody, nobody, nobody) != 0))
        return 1;
    ::prctl(PR_SET_DUMPABLE, 1); // or the keeper may not look at what namespaces this process is in
    QApplication app(argc, argv);
    TestOutliving test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outliving.moc"
