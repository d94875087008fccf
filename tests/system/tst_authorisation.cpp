// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/session.h"
#include "system/privileged/wizardstage.h"
#include "ui/launchdesk.h"
#include "ui/sandboxes/sandboxespage.h"

#include <QTest>

using namespace terrarium;
using namespace terrarium::test;
using namespace Qt::StringLiterals;

/// The article by the wizard, as an ordinary user, through the real bus, polkit, helper and keeper, on a stage: nobody
/// on it asks for passwords, so a terminal of the wizard's does.
class TestAuthorisation : public WizardStage {
    Q_OBJECT
private Q_SLOTS:
    void saysThatNothingAsksForThePassword();
    void wrongPasswordIsSaid();
    void articleRunsAfterThePassword();
    void nothingIsAskedTwiceInAWhile();
    void whatDoesNotAnswerIsWaitedForAndCanBeCancelled();
    void helperThatDoesNotStartIsSaid();
    void helperThatIsNotThereIsSaid();
    void lastOfAllTheBusDiesAndTheSandboxLives();
};

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
    byRoot(hasSystemd() ? "systemctl stop dbus.socket; systemctl kill --signal=KILL dbus.service"
                        : "kill -9 $(pidof dbus-daemon)");
    m_window->findChild<LaunchDesk *>()->describeAgain(article());
    press(u"Launch…"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"There is nobody to ask for authorisation."), qPrintable(said()),
                              patience);
    QCOMPARE(model->index(0, 1).data().toString(), u"running"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"not launched"_s);
}

int main(int argc, char *argv[])
{
    return runAsCarol<TestAuthorisation>(argc, argv);
}
#include "tst_authorisation.moc"
