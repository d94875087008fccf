// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/wizardstage.h"

#include "system/privileged/hand.h"
#include "system/privileged/session.h"
#include "ui/launchdesk.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/terminal/agentterminal.h"
#include "ui/terminal/terminal.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

/// The package's own policy asks nobody who has no session.
bool haveCarolAsked()
{
    if (hasSystemd())
        return true;
    QFile rule(u"/etc/polkit-1/rules.d/05-carol.rules"_s);
    return rule.open(QIODevice::WriteOnly) &&
           rule.write("polkit.addRule(function(action, subject) { if (subject.user == 'carol' && (action.id == "
                      "'org.terrarium.launch.run' || action.id == 'org.terrarium.observe.watch')) "
                      "return 'auth_admin_keep'; });\n") > 0;
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
    return enterSession(doorOfSession(carol)) && ::initgroups("carol", carol) == 0 &&
           ::setresgid(carol, carol, carol) == 0 && ::setresuid(carol, carol, carol) == 0 &&
           ::prctl(PR_SET_DUMPABLE, 1) == 0;
}

Hand hand;

} // namespace

LaunchSpec article()
{
    LaunchSpec spec;
    spec.program.arguments = {"sh", "-c", "echo I am process $$ and user $(id -u); exec sleep 1000"};
    return withPreset(spec, Preset::ArticleByRoot);
}

bool isDoneByRoot(const char *line)
{
    return hand.run(line);
}

void byRoot(const char *line)
{
    QVERIFY2(isDoneByRoot(line), line);
}

bool becomeCarol()
{
    return haveCarolAsked() && giveCarolAPassword() && hand.stayRoot() && become();
}

void WizardStage::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("TERRARIUM_POLICY"), "not on the stage: see privileged/stage");
    QCOMPARE(::geteuid(), carol);
    connect(&m_heart, &QTimer::timeout, this, [this] { ++m_beats; });
    m_heart.start(5);
}

void WizardStage::init()
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

QString WizardStage::said() const
{
    QStringList texts;
    for (const auto *label : m_window->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

QString WizardStage::screen() const
{
    const auto *agent = wizard()->findChild<AgentTerminal *>();
    return agent ? agent->findChild<Terminal *>()->text() : QString();
}

void WizardStage::press(const QString &text) const
{
    for (auto *each : wizard()->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisible())
            return QTest::mouseClick(each, Qt::LeftButton);
    QTest::qFail(qPrintable(text), __FILE__, __LINE__);
}

void WizardStage::askInATerminal() const
{
    press(u"Launch…"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"There is nothing that could ask for the password."), qPrintable(said()),
                              patience);
    press(u"Ask Me in a Terminal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(screen().contains(u"Password:"), patience);
    QVERIFY(said().contains(u"Waiting for authorisation…"));
}

void WizardStage::answer(const char *password) const
{
    QVERIFY(wizard()->findChild<AgentTerminal *>()->findChild<Terminal *>()->send(QByteArray(password) + '\n'));
}

void WizardStage::expectTheArticle() const
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

} // namespace terrarium::test
