// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profilewizard.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

/// What is saved on the wizard's last page, and put into the application menu.
class TestProfileBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }
    void savesByItsName();
    void savesWhatWasAskedFor();
    void needsAName();
    void refusesANameThatIsNone();
    void asksBeforeItReplaces();
    void replacesWhenAgreed();
    void saysIfItDiffers();
    void goesIntoTheMenuOnceSaved();
    void hasTheIconOfItsProgram();
    void saysWhatCouldNotBeDone();

private:
    void review(LaunchSpec spec, const QString &name = {});
    [[nodiscard]] QLineEdit *title() const { return m_wizard->named<QLineEdit>(u"Name of the profile"_s); }

    std::unique_ptr<ProfileWizard> m_wizard;
};

void TestProfileBar::init()
{
    m_wizard = std::make_unique<ProfileWizard>();
    (*m_wizard)->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard->operator->()));
}

/// On the last page, under this name.
void TestProfileBar::review(LaunchSpec spec, const QString &name)
{
    spec.title = name.toStdString();
    (*m_wizard)->setSpec(spec);
    (*m_wizard)->setPage(5);
}

void TestProfileBar::savesByItsName()
{
    review(ProfileWizard::running("zsh"));
    QTest::keyClicks(title(), u" My shell "_s);
    QVERIFY(m_wizard->visibleText().contains(u"Not saved yet."));
    m_wizard->button(u"Save as Profile"_s)->click();
    QVERIFY(m_wizard->visibleText().contains(u"Saved as it is."));
    QCOMPARE(m_wizard->store().names(), QStringList(u"My shell"_s));
    const auto *shelf = m_wizard->named<QListView>(u"Profiles"_s);
    QCOMPARE(shelf->model()->index(0, 0).data().toString(), u"My shell"_s);
}

/// And not what an ordinary user's launch needs besides: an administrator's may do without.
void TestProfileBar::savesWhatWasAskedFor()
{
    review(ProfileWizard::running("zsh", Preset::NoNetwork));
    title()->setText(u"a"_s);
    m_wizard->button(u"Save as Profile"_s)->click();
    QVERIFY((*m_wizard)->spec().walls[Wall::User]);
    QVERIFY(!m_wizard->store().read(u"a"_s)->walls[Wall::User]);
}

void TestProfileBar::needsAName()
{
    review(ProfileWizard::running("zsh"));
    m_wizard->button(u"Save as Profile"_s)->click();
    QVERIFY(m_wizard->visibleText().contains(u"A profile needs a name."));
    QVERIFY(title()->hasFocus());
    QVERIFY(m_wizard->store().names().isEmpty());
}

void TestProfileBar::refusesANameThatIsNone()
{
    review(ProfileWizard::running("zsh"));
    title()->setText(u"../a"_s);
    QVERIFY(m_wizard->visibleText().contains(u"The name of a profile has no “/”"));
    m_wizard->button(u"Save as Profile"_s)->click();
    QVERIFY(QDir(m_wizard->folder().path()).isEmpty());
}

void TestProfileBar::asksBeforeItReplaces()
{
    QVERIFY(m_wizard->save(u"a"_s, ProfileWizard::running("zsh")));
    review(ProfileWizard::running("sh"), u"a"_s);
    const Answer no(u"Cancel"_s);
    m_wizard->button(u"Save as Profile"_s)->click();
    QVERIFY2(no.said().contains(u"There is a profile “a” already."), qPrintable(no.said()));
    QCOMPARE(m_wizard->store().read(u"a"_s)->program.arguments, std::vector<std::string>{"zsh"});
}

void TestProfileBar::replacesWhenAgreed()
{
    QVERIFY(m_wizard->save(u"a"_s, ProfileWizard::running("zsh")));
    review(ProfileWizard::running("sh"), u"a"_s);
    const Answer yes(u"Replace"_s);
    m_wizard->button(u"Save as Profile"_s)->click();
    QCOMPARE(m_wizard->store().read(u"a"_s)->program.arguments, std::vector<std::string>{"sh"});
    QVERIFY(m_wizard->visibleText().contains(u"Saved as it is."));
}

void TestProfileBar::saysIfItDiffers()
{
    QVERIFY(m_wizard->save(u"a"_s, ProfileWizard::running("zsh")));
    review(ProfileWizard::running("zsh"), u"a"_s);
    QVERIFY(m_wizard->visibleText().contains(u"Saved as it is."));
    review(ProfileWizard::running("zsh", Preset::NoNetwork), u"a"_s);
    QVERIFY(m_wizard->visibleText().contains(u"Differs from the profile"));
}

void TestProfileBar::goesIntoTheMenuOnceSaved()
{
    review(ProfileWizard::running("zsh"));
    QVERIFY(!m_wizard->button(u"In the application menu"_s)->isEnabled());
    title()->setText(u"a"_s);
    m_wizard->button(u"Save as Profile"_s)->click();
    QVERIFY(!m_wizard->button(u"In the application menu"_s)->isChecked());
    m_wizard->button(u"In the application menu"_s)->click();
    QVERIFY(m_wizard->menu().has(u"a"_s));
    QVERIFY(m_wizard->button(u"In the application menu"_s)->isChecked());
    title()->setText(u"b"_s);
    QVERIFY(!m_wizard->button(u"In the application menu"_s)->isChecked());
    title()->setText(u"a"_s);
    QVERIFY(m_wizard->button(u"In the application menu"_s)->isChecked());
    m_wizard->button(u"In the application menu"_s)->click();
    QVERIFY(!m_wizard->menu().has(u"a"_s));
}

void TestProfileBar::hasTheIconOfItsProgram()
{
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
    QVERIFY(QDir(data.path()).mkpath(u"applications"_s));
    QFile installed(data.filePath(u"applications/sh.desktop"_s));
    QVERIFY(installed.open(QIODevice::WriteOnly));
    installed.write("[Desktop Entry]\nType=Application\nName=Shell\nExec=sh %f\nIcon=shell-icon\n");
    installed.close();
    review(ProfileWizard::running("sh"), u"a"_s);
    m_wizard->button(u"Save as Profile"_s)->click();
    m_wizard->button(u"In the application menu"_s)->click();
    QFile entry(m_wizard->menu().file(u"a"_s));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains("\nIcon=shell-icon\n"));
}

void TestProfileBar::saysWhatCouldNotBeDone()
{
    QFile inTheWay(m_wizard->folder().filePath(u"profiles"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    review(ProfileWizard::running("zsh"));
    title()->setText(u"a"_s);
    const Answer seen(u"OK"_s);
    m_wizard->button(u"Save as Profile"_s)->click();
    QVERIFY2(seen.said().contains(inTheWay.fileName()), qPrintable(seen.said()));
    QVERIFY(m_wizard->visibleText().contains(u"Not saved yet."));
}

QTEST_MAIN(TestProfileBar)
#include "tst_profilebar.moc"
