// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/observerclient.h"
#include "system/privileged/wizardstage.h"
#include "system/support/programs.h"
#include "ui/mainwindow.h"
#include "ui/scope/scopebar.h"
#include "ui/scope/scopebutton.h"
#include "ui/statusline.h"
#include "ui/terminal/agentterminal.h"
#include "ui/terminal/terminal.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <unistd.h>

using namespace terrarium;
using namespace terrarium::test;
using namespace Qt::StringLiterals;

/// The window's view of everything, as an ordinary user, through the real bus, polkit, helper and observer, on a stage:
/// nobody on it asks for passwords, so a terminal of the window's does.
class TestEverything : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongPasswordIsSaid();
    void everythingIsSeenAfterThePassword();
    void itsEndIsSaidAndOfferedAgain();
    void nothingIsLeftOnceItIsSwitchedBack();
    void windowGoesOnWhilePolkitDoesNotAnswer();
    void helperThatIsNotThereIsSaid();
    void lastOfAllTheBusIsGone();

private:
    [[nodiscard]] ScopeBar *bar() const { return m_window->findChild<ScopeBar *>(); }
    [[nodiscard]] QString counts() const { return m_window->findChild<StatusLine *>()->counts(); }
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString screen() const;
    void choose(int entry) const { m_window->findChild<ScopeButton *>()->menu()->actions().at(entry)->trigger(); }
    void press(const QString &text) const;
    void ask() const;

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ObserverClient> m_own;
    QTimer m_heart;
    int m_beats = 0;
};

void TestEverything::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("TERRARIUM_POLICY"), "not on the stage: see privileged/stage");
    QCOMPARE(::geteuid(), carol);
    m_window = std::make_unique<MainWindow>();
    m_own = std::make_unique<ObserverClient>(observerProgram());
    connect(m_own.get(), &ObserverClient::snapshotChanged, m_window.get(), &MainWindow::setSnapshot);
    connect(&m_heart, &QTimer::timeout, this, [this] { ++m_beats; });
    m_heart.start(5);
    m_own->start();
    m_window->show();
    QTRY_VERIFY2_WITH_TIMEOUT(counts().endsWith(u"are hidden from you"_s), qPrintable(counts()), patience);
}

QString TestEverything::said() const
{
    QStringList texts;
    for (const auto *label : bar()->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

QString TestEverything::screen() const
{
    const auto *agent = bar()->findChild<AgentTerminal *>();
    return agent ? agent->findChild<Terminal *>()->text() : QString();
}

void TestEverything::press(const QString &text) const
{
    for (auto *each : bar()->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisible())
            return QTest::mouseClick(each, Qt::LeftButton);
    QTest::qFail(qPrintable(text + u" is not among: "_s + said()), __FILE__, __LINE__);
}

void TestEverything::ask() const
{
    choose(1);
    press(u"Ask for Authorisation…"_s);
}

void TestEverything::wrongPasswordIsSaid()
{
    ask();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"There is nothing that could ask for the password."), qPrintable(said()),
                              patience);
    press(u"Ask Me in a Terminal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(screen().contains(u"Password:"), patience);
    const int before = m_beats;
    QVERIFY(said().contains(u"Waiting for authorisation…"));
    QTRY_VERIFY(m_beats > before + 5);
    QVERIFY(bar()->findChild<AgentTerminal *>()->findChild<Terminal *>()->send("wrong\n"));
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"The authorisation was refused."), qPrintable(said()), patience);
    QVERIFY2(counts().endsWith(u"are hidden from you"_s), qPrintable(counts()));
}

void TestEverything::everythingIsSeenAfterThePassword()
{
    press(u"Try Again"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(screen().count(u"Password:") > 1, qPrintable(screen()), patience);
    QVERIFY(bar()->findChild<AgentTerminal *>()->findChild<Terminal *>()->send("correct horse\n"));
    QTRY_VERIFY2_WITH_TIMEOUT(counts().contains(u"nothing is hidden from you now; those of"_s), qPrintable(counts()),
                              patience);
    QVERIFY(!bar()->isVisible());
}

void TestEverything::itsEndIsSaidAndOfferedAgain()
{
    byRoot("kill -9 $(pgrep -f '[t]errarium-observer --for-caller')");
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"Root’s view has ended."), qPrintable(said()), patience);
    QTRY_VERIFY2(counts().endsWith(u"are hidden from you"_s), qPrintable(counts()));
    press(u"Try Again"_s); // which asks for no password in a while
    QTRY_VERIFY2_WITH_TIMEOUT(counts().contains(u"nothing is hidden from you now"_s), qPrintable(counts()), patience);
}

void TestEverything::nothingIsLeftOnceItIsSwitchedBack()
{
    choose(0);
    QTRY_VERIFY2(counts().endsWith(u"are hidden from you"_s), qPrintable(counts()));
    QTRY_VERIFY(isDoneByRoot("! pgrep -f '[t]errarium-observer --for-caller' >/dev/null"));
}

void TestEverything::windowGoesOnWhilePolkitDoesNotAnswer()
{
    byRoot("kill -STOP $(pidof polkitd)");
    ask();
    QTRY_VERIFY(said().contains(u"Waiting for authorisation…"));
    const int before = m_beats;
    QTRY_VERIFY(m_beats > before + 20);
    press(u"Cancel the Request"_s);
    QVERIFY(!bar()->isVisible());
    byRoot("kill -CONT $(pidof polkitd)");
}

void TestEverything::helperThatIsNotThereIsSaid()
{
    byRoot("kill -9 $(pidof terrarium-observe); rm /usr/share/dbus-1/system-services/org.terrarium.observe.service && "
           "dbus-send --system --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ReloadConfig");
    ask();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"Terrarium’s privileged part is not there."), qPrintable(said()),
                              patience);
    press(u"Close"_s);
}

void TestEverything::lastOfAllTheBusIsGone()
{
    byRoot("kill -9 $(pidof dbus-daemon); true"); // one of them may be on its way to start something
    ask();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"There is nobody to ask for authorisation."), qPrintable(said()),
                              patience);
    QVERIFY(counts().endsWith(u"are hidden from you"_s));
}

int main(int argc, char *argv[])
{
    return runAsCarol<TestEverything>(argc, argv);
}
#include "tst_everything.moc"
