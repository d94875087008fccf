// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/hand.h"
#include "system/privileged/session.h"
#include "ui/common/selection.h"
#include "ui/launch/launchwizard.h"
#include "ui/launchdesk.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/terminal/agentterminal.h"
#include "ui/terminal/terminal.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr unsigned carol = 4004;

test::Hand hand;

void byRoot(const char *line)
{
    QVERIFY2(hand.run(line), line);
}

/// A shell that says who it is, and stays.
LaunchSpec article()
{
    LaunchSpec spec;
    spec.program.arguments = {"sh", "-c", "echo I am process $$ and user $(id -u); exec sleep 1000"};
    return withPreset(spec, Preset::ArticleByRoot);
}

} // namespace

/// The article by the wizard, as an ordinary user, through the real bus, polkit, helper and keeper, on a stage: nobody
/// on it asks for passwords, so a terminal of the wizard's does.
class TestAuthorisation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void saysThatNothingAsksForThePassword();
    void wrongPasswordIsSaid();
    void articleRunsAfterThePassword();
    void nothingIsAskedTwiceInAWhile();
    void whatDoesNotAnswerIsWaitedForAndCanBeCancelled();
    void helperThatDoesNotStartIsSaid();
    void helperThatIsNotThereIsSaid();
    void lastOfAllTheBusDiesAndTheSandboxLives();

private:
    [[nodiscard]] LaunchWizard *wizard() const { return m_window->findChild<LaunchWizard *>(); }
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString screen() const;
    void press(const QString &text) const;
    void askInATerminal() const;
    void answer(const char *password) const;
    void expectTheArticle() const;

    Selection m_selection;
    std::unique_ptr<QWidget> m_window;
    SandboxesPage *m_page = nullptr;
    QTimer m_heart;
    int m_beats = 0;
};

void TestAuthorisation::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("TERRARIUM_POLICY"), "not on the stage: see privileged/stage");
    QCOMPARE(::geteuid(), carol);
    connect(&m_heart, &QTimer::timeout, this, [this] { ++m_beats; });
    m_heart.start(5);
}

void TestAuthorisation::init()
{
    m_window = std::make_unique<QWidget>();
    m_page = new SandboxesPage(&m_selection, m_window.get());
    m_page->resize(1000, 700);
    m_window->resize(1000, 700);
    m_window->show();
    auto *desk = new LaunchDesk(m_page, m_window.get());
    desk->describeAgain(article());
    QVERIFY(QTest::qWaitForWindowExposed(wizard()));
}

QString TestAuthorisation::said() const
{
    QStringList texts;
    for (const auto *label : m_window->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

QString TestAuthorisation::screen() const
{
    const auto *agent = wizard()->findChild<AgentTerminal *>();
    return agent ? agent->findChild<Terminal *>()->text() : QString();
}

void TestAuthorisation::press(const QString &text) const
{
    for (auto *each : wizard()->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisible())
            return QTest::mouseClick(each, Qt::LeftButton);
    QTest::qFail(qPrintable(text), __FILE__, __LINE__);
}

void TestAuthorisation::askInATerminal() const
{
    press(u"Launch…"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"There is nothing that could ask for the password."), qPrintable(said()),
                              patience);
    press(u"Ask Me in a Terminal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(screen().contains(u"Password:"), patience);
    QVERIFY(said().contains(u"Waiting for authorisation…"));
}

void TestAuthorisation::answer(const char *password) const
{
    QVERIFY(wizard()->findChild<AgentTerminal *>()->findChild<Terminal *>()->send(QByteArray(password) + '\n'));
}

void TestAuthorisation::expectTheArticle() const
{
    const QString expected = u"I am process 1 and user %1"_s.arg(carol);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_page->findChild<Terminal *>() && m_page->findChild<Terminal *>()->text().contains(expected), patience);
    const auto *model = m_page->view()->model();
    QTRY_COMPARE(model->index(0, 1).data().toString(), u"running"_s);
    const QString outside = model->index(0, 2).data().toString();
    QFile status(u"/proc/%1/status"_s.arg(outside));
    QVERIFY(status.open(QIODevice::ReadOnly));
    QVERIFY(status.readAll().contains("\nNoNewPrivs:\t1\n"));
}

void TestAuthorisation::saysThatNothingAsksForThePassword()
{
    const int before = m_beats;
    askInATerminal();
    QVERIFY2(m_beats > before, "the event loop did not turn");
    press(u"Cancel the Request"_s);
    QTRY_VERIFY(said().contains(u"The launch was cancelled."));
}

void TestAuthorisation::wrongPasswordIsSaid()
{
    askInATerminal();
    answer("wrong");
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"The authorisation was refused."), patience);
    QCOMPARE(m_page->view()->model()->index(0, 1).data().toString(), u"not launched"_s);
}

void TestAuthorisation::articleRunsAfterThePassword()
{
    askInATerminal();
    answer("correct horse");
    expectTheArticle();
}

void TestAuthorisation::nothingIsAskedTwiceInAWhile()
{
    press(u"Launch…"_s);
    expectTheArticle();
}

/// polkit is stopped, not gone. The window goes on meanwhile.
void TestAuthorisation::whatDoesNotAnswerIsWaitedForAndCanBeCancelled()
{
    byRoot("kill -STOP $(pidof polkitd)");
    press(u"Launch…"_s);
    QTRY_VERIFY(said().contains(u"Waiting for authorisation…"));
    const int before = m_beats;
    QTRY_VERIFY(m_beats > before + 20);
    press(u"Cancel the Request"_s);
    QTRY_VERIFY(said().contains(u"The launch was cancelled."));
    byRoot("kill -CONT $(pidof polkitd)");
}

void TestAuthorisation::helperThatDoesNotStartIsSaid()
{
    byRoot("kill -9 $(pidof terrarium-launch); cd /usr/share/dbus-1/system-services && cp org.terrarium.launch.service "
           "/run/kept && sed -i 's|^Exec=.*|Exec=/bin/false|' org.terrarium.launch.service && dbus-send --system "
           "--print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ReloadConfig");
    press(u"Launch…"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"Terrarium’s privileged part has failed."), qPrintable(said()),
                              patience);
}

void TestAuthorisation::helperThatIsNotThereIsSaid()
{
    byRoot("rm /usr/share/dbus-1/system-services/org.terrarium.launch.service && dbus-send --system --print-reply "
           "--dest=org.freedesktop.DBus / org.freedesktop.DBus.ReloadConfig");
    press(u"Launch…"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"Terrarium’s privileged part is not there."), qPrintable(said()),
                              patience);
}

void TestAuthorisation::lastOfAllTheBusDiesAndTheSandboxLives()
{
    byRoot("cp /run/kept /usr/share/dbus-1/system-services/org.terrarium.launch.service && dbus-send --system "
           "--print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ReloadConfig");
    press(u"Launch…"_s);
    expectTheArticle();
    const auto *model = m_page->view()->model();
    byRoot(test::hasSystemd() ? "systemctl stop dbus.socket; systemctl kill --signal=KILL dbus.service"
                              : "kill -9 $(pidof dbus-daemon)");
    m_window->findChild<LaunchDesk *>()->describeAgain(article());
    press(u"Launch…"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"There is nobody to ask for authorisation."), qPrintable(said()),
                              patience);
    QCOMPARE(model->index(0, 1).data().toString(), u"running"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"not launched"_s);
}

namespace {

/// The package's own policy asks nobody who has no session.
bool haveCarolAsked()
{
    if (test::hasSystemd())
        return true;
    QFile rule(u"/etc/polkit-1/rules.d/05-carol.rules"_s);
    return rule.open(QIODevice::WriteOnly) &&
           rule.write("polkit.addRule(function(action, subject) { if (subject.user == 'carol' && action.id == "
                      "'org.terrarium.launch.run') return 'auth_admin_keep'; });\n") > 0;
}

/// As root, before there is a window.
bool giveCarolAPassword()
{
    QProcess passwords;
    passwords.start(u"chpasswd"_s);
    passwords.write("carol:correct horse\n");
    passwords.closeWriteChannel();
    return passwords.waitForFinished() && passwords.exitCode() == 0;
}

bool become()
{
    qputenv("HOME", "/run/home/carol");
    qputenv("XDG_RUNTIME_DIR", "/run/user/4004");
    // What was root shows nobody its /proc otherwise, not even itself.
    return test::enterSession(test::doorOfSession(carol)) && ::initgroups("carol", carol) == 0 &&
           ::setresgid(carol, carol, carol) == 0 && ::setresuid(carol, carol, carol) == 0 &&
           ::prctl(PR_SET_DUMPABLE, 1) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsEmpty("TERRARIUM_POLICY") &&
        !(haveCarolAsked() && giveCarolAPassword() && hand.stayRoot() && become()))
        return 1;
    const QApplication app(argc, argv);
    TestAuthorisation test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_authorisation.moc"
