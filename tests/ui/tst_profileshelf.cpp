// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profilewizard.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

/// The saved profiles on the wizard's first page: chosen, renamed, removed.
class TestProfileShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }
    void emptyPlaceSaysHowOneComesAbout();
    void listsThemAll();
    void chosenOneFillsTheDraft();
    void lookingAtThemChangesNothing();
    void focusChoosesNothing();
    void damagedOneSaysWhyAndChangesNothing();
    void anotherProgramTakesItsPlace();
    void isRenamedInPlace();
    void renamingKeepsTheDraft();
    void isNotRenamedOntoAnother();
    void asksBeforeItRemoves();
    void menuFollowsRenamingAndRemoval();

private:
    [[nodiscard]] QListView *list() const { return m_wizard->named<QListView>(u"Profiles"_s); }
    [[nodiscard]] QStringList listed() const;
    void showProfiles() const;
    void choose(const QString &name) const;
    void rename(const QString &to) const;

    std::unique_ptr<ProfileWizard> m_wizard;
};

void TestProfileShelf::init()
{
    QLocale::setDefault(QLocale(QLocale::English)); // plain C does not know that 9 comes before 30
    m_wizard = std::make_unique<ProfileWizard>();
    (*m_wizard)->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard->operator->()));
}

QStringList TestProfileShelf::listed() const
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names << list()->model()->index(row, 0).data().toString();
    return names;
}

void TestProfileShelf::showProfiles() const
{
    (*m_wizard)->setPage(0);
    m_wizard->button(u"Your profiles"_s)->click();
}

void TestProfileShelf::choose(const QString &name) const
{
    showProfiles();
    const auto row = static_cast<int>(listed().indexOf(name));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(row, 0)).center());
}

void TestProfileShelf::rename(const QString &to) const
{
    QTest::mouseClick(m_wizard->button(u"Rename"_s), Qt::LeftButton);
    auto *editor = list()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(to);
    QTest::keyClick(editor, Qt::Key_Return);
}

void TestProfileShelf::emptyPlaceSaysHowOneComesAbout()
{
    showProfiles();
    QVERIFY(m_wizard->visibleText().contains(u"No profile yet"));
    QVERIFY(m_wizard->visibleText().contains(u"Review"));
    QVERIFY(!list()->isVisible());
}

void TestProfileShelf::listsThemAll()
{
    for (int number = 1; number <= 30; ++number)
        QVERIFY(m_wizard->save(u"Profile %1"_s.arg(number), ProfileWizard::running("zsh")));
    showProfiles();
    QCOMPARE(listed().size(), 30);
    QCOMPARE(listed().last(), u"Profile 30"_s);
    QVERIFY(list()->isVisible());
    QVERIFY(!m_wizard->button(u"Rename"_s)->isEnabled());
}

void TestProfileShelf::chosenOneFillsTheDraft()
{
    QVERIFY(m_wizard->save(u"Quiet"_s, ProfileWizard::running("zsh", Preset::NoNetwork)));
    choose(u"Quiet"_s);
    const auto spec = (*m_wizard)->spec();
    QCOMPARE(spec.program.arguments, std::vector<std::string>{"zsh"});
    QVERIFY(spec.walls[Wall::Net]);
    QCOMPARE(spec.title, std::string("Quiet"));
    QVERIFY(m_wizard->button(u"Your profiles"_s)->isChecked());
    QVERIFY(m_wizard->button(u"Launch"_s)->isEnabled());
    (*m_wizard)->setPage(5);
    QCOMPARE(m_wizard->named<QLineEdit>(u"Name of the profile"_s)->text(), u"Quiet"_s);
    QVERIFY(m_wizard->visibleText().contains(u"Saved as it is."));
}

void TestProfileShelf::lookingAtThemChangesNothing()
{
    QVERIFY(m_wizard->save(u"Quiet"_s, ProfileWizard::running("zsh", Preset::NoNetwork)));
    (*m_wizard)->setSpec(ProfileWizard::running("sh"));
    const auto before = (*m_wizard)->spec();
    showProfiles();
    QVERIFY((*m_wizard)->spec() == before);
}

void TestProfileShelf::focusChoosesNothing()
{
    QVERIFY(m_wizard->save(u"Quiet"_s, ProfileWizard::running("zsh", Preset::NoNetwork)));
    showProfiles();
    list()->setFocus(Qt::TabFocusReason);
    QVERIFY(list()->hasFocus());
    QVERIFY((*m_wizard)->spec().program.arguments.empty());
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE((*m_wizard)->spec().title, std::string("Quiet"));
}

void TestProfileShelf::damagedOneSaysWhyAndChangesNothing()
{
    QVERIFY(m_wizard->save(u"Good"_s, ProfileWizard::running("zsh")));
    QFile file(m_wizard->store().file(u"Bad"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema":"terrarium.launch/9"})");
    file.close();
    Q_EMIT m_wizard->desk().changed();
    (*m_wizard)->setSpec(ProfileWizard::running("sh"));
    const auto before = (*m_wizard)->spec();
    choose(u"Bad"_s);
    QVERIFY((*m_wizard)->spec() == before);
    QVERIFY(m_wizard->visibleText().contains(u"A later version of Terrarium wrote it."));
    QVERIFY(m_wizard->visibleText().contains(file.fileName()));
    QVERIFY(list()->currentIndex().data(Qt::AccessibleDescriptionRole).toString().contains(u"later version"));
    QVERIFY(m_wizard->button(u"Remove…"_s)->isEnabled());
    choose(u"Good"_s);
    QVERIFY(!m_wizard->visibleText().contains(file.fileName()));
    QCOMPARE((*m_wizard)->spec().title, std::string("Good"));
}

void TestProfileShelf::anotherProgramTakesItsPlace()
{
    QVERIFY(m_wizard->save(u"Quiet"_s, ProfileWizard::running("a-program", Preset::NoNetwork)));
    choose(u"Quiet"_s);
    m_wizard->button(u"Command line"_s)->click();
    QCOMPARE(m_wizard->named<QLineEdit>(u"Command line"_s)->text(), u"a-program"_s);
    m_wizard->named<QLineEdit>(u"Command line"_s)->setText(u"another"_s);
    QCOMPARE((*m_wizard)->spec().program.arguments, std::vector<std::string>{"another"});
    QVERIFY((*m_wizard)->spec().walls[Wall::Net]);
}

void TestProfileShelf::isRenamedInPlace()
{
    QVERIFY(m_wizard->save(u"a"_s, ProfileWizard::running("zsh")));
    choose(u"a"_s);
    rename(u"b"_s);
    QTRY_COMPARE(m_wizard->store().names(), QStringList(u"b"_s));
    QCOMPARE(listed(), QStringList(u"b"_s));
    QCOMPARE(list()->currentIndex().data().toString(), u"b"_s);
}

/// What was changed since it was chosen is not taken back by reading the list again.
void TestProfileShelf::renamingKeepsTheDraft()
{
    QVERIFY(m_wizard->save(u"a"_s, ProfileWizard::running("zsh")));
    choose(u"a"_s);
    auto spec = (*m_wizard)->spec();
    spec.walls[Wall::Net] = true;
    (*m_wizard)->setSpec(spec);
    rename(u"b"_s);
    QTRY_COMPARE(listed(), QStringList(u"b"_s));
    QVERIFY((*m_wizard)->spec().walls[Wall::Net]);
}

void TestProfileShelf::isNotRenamedOntoAnother()
{
    QVERIFY(m_wizard->save(u"a"_s, ProfileWizard::running("zsh")));
    QVERIFY(m_wizard->save(u"b"_s, ProfileWizard::running("sh")));
    choose(u"a"_s);
    const Answer seen(u"OK"_s);
    rename(u"b"_s);
    QTRY_VERIFY(seen.said().contains(u"There is a profile “b” already."));
    QCOMPARE(listed(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(m_wizard->store().read(u"b"_s)->program.arguments, std::vector<std::string>{"sh"});
}

void TestProfileShelf::asksBeforeItRemoves()
{
    QVERIFY(m_wizard->save(u"a"_s, ProfileWizard::running("zsh")));
    QVERIFY(m_wizard->save(u"b"_s, ProfileWizard::running("sh")));
    choose(u"a"_s);
    {
        const Answer no(u"Cancel"_s);
        m_wizard->button(u"Remove…"_s)->click();
        QVERIFY(no.said().contains(u"“a”"));
        QCOMPARE(listed(), QStringList({u"a"_s, u"b"_s}));
    }
    const Answer yes(u"Remove"_s);
    m_wizard->button(u"Remove…"_s)->click();
    QCOMPARE(listed(), QStringList(u"b"_s));
    QVERIFY(!m_wizard->button(u"Remove…"_s)->isEnabled());
    QCOMPARE((*m_wizard)->spec().program.arguments, std::vector<std::string>{"zsh"});
}

void TestProfileShelf::menuFollowsRenamingAndRemoval()
{
    QVERIFY(m_wizard->save(u"a"_s, ProfileWizard::running("zsh")));
    QVERIFY(m_wizard->menu().add(u"a"_s, {}));
    choose(u"a"_s);
    rename(u"b"_s);
    QTRY_VERIFY(m_wizard->menu().has(u"b"_s));
    QVERIFY(!m_wizard->menu().has(u"a"_s));
    const Answer yes(u"Remove"_s);
    m_wizard->button(u"Remove…"_s)->click();
    QVERIFY(yes.said().contains(u"application menu"));
    QVERIFY(!m_wizard->menu().has(u"b"_s));
}

QTEST_MAIN(TestProfileShelf)
#include "tst_profileshelf.moc"
