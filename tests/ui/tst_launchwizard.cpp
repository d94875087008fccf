// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wall.h"
#include "ui/glasshouse.h"
#include "ui/launch/commandstrip.h"
#include "ui/launch/launchwizard.h"
#include "ui/launch/switch.h"
#include "ui/launch/wallcard.h"
#include "ui/launch/wallwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

constexpr int walls = 1;
constexpr int files = 2;
constexpr int network = 3;

LaunchSpec shell()
{
    LaunchSpec spec;
    spec.program.arguments = {"sh"};
    return spec;
}

} // namespace

class TestLaunchWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }
    void beginsWithoutAProgramAndCannotLaunch();
    void blamesNobodyForNotHavingChosenYet();
    void takesAShell();
    void takesACommandLine();
    void saysWhereACommandLineBreaks();
    void saysWhoRunsAlready();
    void presetSetsTheWalls();
    void everySwitchPutsUpItsWall_data();
    void everySwitchPutsUpItsWall();
    void addedWallCannotBeSwitchedOff();
    void privilegedNeedsNoUsers();
    void problemStandsBesideItsField();
    void problemLeadsToItsField();
    void networkOfAProcessIsJoined();
    void stripShowsTheCommand();
    void returnGoesOnAndDoesNotLaunch();
    void pagesAreReachedByTheirSteps();
    void everyControlHasAName();

private:
    template <typename Widget> Widget *named(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] Switch *switchOf(Wall wall) const;
    [[nodiscard]] QString visibleText() const;

    std::unique_ptr<LaunchWizard> m_wizard;
};

void TestLaunchWizard::init()
{
    m_wizard = std::make_unique<LaunchWizard>();
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
}

template <typename Widget> Widget *TestLaunchWizard::named(const QString &name) const
{
    for (auto *widget : m_wizard->findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QPushButton *TestLaunchWizard::button(const QString &text) const
{
    for (auto *each : m_wizard->findChildren<QPushButton *>())
        if (each->text() == text && each->isVisible())
            return each;
    return nullptr;
}

Switch *TestLaunchWizard::switchOf(Wall wall) const
{
    for (auto *card : m_wizard->findChildren<WallCard *>())
        if (card->wall() == wall)
            return card->findChild<Switch *>();
    return nullptr;
}

QString TestLaunchWizard::visibleText() const
{
    QStringList texts;
    for (const auto *label : m_wizard->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

void TestLaunchWizard::beginsWithoutAProgramAndCannotLaunch()
{
    QVERIFY(m_wizard->spec().program.arguments.empty());
    QVERIFY(!button(u"Launch"_s)->isEnabled());
    QVERIFY(button(u"What: Choose what to launch."_s));
}

void TestLaunchWizard::blamesNobodyForNotHavingChosenYet()
{
    QVERIFY(!visibleText().contains(u"Choose what to launch."));
    m_wizard->setPage(1);
    m_wizard->setPage(0);
    QVERIFY(visibleText().contains(u"Choose what to launch."));
}

void TestLaunchWizard::takesAShell()
{
    QTest::mouseClick(button(u"Shell"_s), Qt::LeftButton);
    auto *list = named<QListView>(u"Shells"_s);
    QVERIFY(list->model()->rowCount() > 0);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(QString::fromStdString(m_wizard->spec().program.arguments.at(0)), list->currentIndex().data().toString());
    QVERIFY(m_wizard->spec().program.terminal);
    QVERIFY(button(u"Launch"_s)->isEnabled());
}

void TestLaunchWizard::takesACommandLine()
{
    QTest::mouseClick(button(u"Command line"_s), Qt::LeftButton);
    named<QLineEdit>(u"Command line"_s)->setText(u"make -C 'my project' test"_s);
    const std::vector<std::string> words{"make", "-C", "my project", "test"};
    QCOMPARE(m_wizard->spec().program.arguments, words);
}

void TestLaunchWizard::saysWhereACommandLineBreaks()
{
    QTest::mouseClick(button(u"Command line"_s), Qt::LeftButton);
    named<QLineEdit>(u"Command line"_s)->setText(u"echo 'open"_s);
    QVERIFY(visibleText().contains(u"never closed"));
    QVERIFY(!button(u"Launch"_s)->isEnabled());
}

void TestLaunchWizard::saysWhoRunsAlready()
{
    auto spec = shell();
    spec.program.arguments = {"/usr/bin/zsh"};
    m_wizard->setSpec(spec);
    m_wizard->setSnapshot(glasshouse::snapshot());
    QVERIFY(visibleText().contains(u"zsh runs already: PID 900, 7723."));
    spec.program.arguments = {"fish"};
    m_wizard->setSpec(spec);
    QVERIFY(visibleText().contains(u"fish is not running now."));
}

void TestLaunchWizard::presetSetsTheWalls()
{
    m_wizard->setSpec(shell());
    m_wizard->setPage(walls);
    QTest::mouseClick(button(u"As in the article"_s), Qt::LeftButton);
    const auto spec = m_wizard->spec();
    QVERIFY(spec.walls[Wall::Pids] && spec.walls[Wall::Mnt] && spec.walls[Wall::User]);
    QVERIFY(!spec.walls[Wall::Net]);
    QCOMPARE(spec.files.proc, FilesSpec::Proc::Own);
    QVERIFY(spec.program == shell().program);
    QVERIFY(button(u"As in the article"_s)->isChecked());
    QVERIFY(visibleText().contains(u"“Files” came along"));
}

void TestLaunchWizard::everySwitchPutsUpItsWall_data()
{
    QTest::addColumn<Wall>("wall");
    for (const auto wall : allWalls)
        QTest::addRow("%s", name(wall).data()) << wall;
}

void TestLaunchWizard::everySwitchPutsUpItsWall()
{
    QFETCH(Wall, wall);
    m_wizard->setSpec(shell());
    m_wizard->setPage(walls);
    QTest::keyClick(switchOf(wall), Qt::Key_Space);
    QVERIFY(m_wizard->spec().walls[wall]);
    QVERIFY(switchOf(wall)->isChecked());
    QVERIFY(visibleText().contains(WallWords::sentence(wall, m_wizard->spec())));
    QTest::keyClick(switchOf(wall), Qt::Key_Space);
    QVERIFY(m_wizard->spec() == shell());
}

void TestLaunchWizard::addedWallCannotBeSwitchedOff()
{
    m_wizard->setSpec(shell());
    m_wizard->setPage(walls);
    QTest::keyClick(switchOf(Wall::Net), Qt::Key_Space);
    QVERIFY(switchOf(Wall::User)->isChecked());
    QVERIFY(!switchOf(Wall::User)->isEnabled());
    QVERIFY(visibleText().contains(u"Needs no administrator: a user namespace is added."));
}

void TestLaunchWizard::privilegedNeedsNoUsers()
{
    m_wizard->setSpec(withPreset(shell(), Preset::NoNetwork));
    m_wizard->setPrivilege(Privilege::Administrator);
    QVERIFY(!m_wizard->spec().walls[Wall::User]);
}

void TestLaunchWizard::problemStandsBesideItsField()
{
    m_wizard->setSpec(shell());
    m_wizard->setPage(files);
    named<QRadioButton>(u"The whole system: Another root folder"_s)->click();
    QVERIFY(visibleText().contains(u"Choose a file or folder."));
    QVERIFY(!button(u"Launch"_s)->isEnabled());
    named<QLineEdit>(u"Root folder"_s)->setText(u"/srv/image"_s);
    QVERIFY(!visibleText().contains(u"Choose a file or folder."));
    QVERIFY(button(u"Launch"_s)->isEnabled());
    QCOMPARE(m_wizard->spec().files.rootFolder, std::string("/srv/image"));
    QVERIFY(m_wizard->spec().walls[Wall::Mnt]);
}

void TestLaunchWizard::problemLeadsToItsField()
{
    auto spec = shell();
    spec.files.root = FilesSpec::Root::Folder;
    m_wizard->setSpec(spec);
    QPushButton *problem = button(u"Files: Choose a file or folder."_s);
    QVERIFY(problem);
    QTest::mouseClick(problem, Qt::LeftButton);
    QCOMPARE(m_wizard->page(), files);
    QVERIFY(named<QLineEdit>(u"Root folder"_s)->hasFocus());
}

void TestLaunchWizard::networkOfAProcessIsJoined()
{
    m_wizard->setSpec(shell());
    m_wizard->setPage(network);
    named<QRadioButton>(u"Network: That of a running process"_s)->click();
    named<QComboBox>(u"Process whose network it enters"_s)->setEditText(u"7723"_s);
    QVERIFY(m_wizard->spec().joined[Wall::Net] == KnownProcess(7723));
    named<QRadioButton>(u"Network: None at all"_s)->click();
    QVERIFY(m_wizard->spec().walls[Wall::Net]);
    QCOMPARE(m_wizard->spec().network, NetworkMode::Down);
    QVERIFY(!m_wizard->spec().joined[Wall::Net]);
}

void TestLaunchWizard::stripShowsTheCommand()
{
    m_wizard->setSpec(withPreset(shell(), Preset::Article));
    const auto *strip = m_wizard->findChild<CommandStrip *>()->findChild<QPlainTextEdit *>();
    QVERIFY(strip->toPlainText().contains(u"unshare"));
    named<QComboBox>(u"Tool"_s)->setCurrentIndex(1);
    QVERIFY(strip->toPlainText().contains(u"bwrap"));
}

void TestLaunchWizard::returnGoesOnAndDoesNotLaunch()
{
    m_wizard->setSpec(shell());
    const QSignalSpy launch(m_wizard.get(), &LaunchWizard::launchWanted);
    QTest::keyClick(m_wizard.get(), Qt::Key_Return);
    QCOMPARE(m_wizard->page(), walls);
    QVERIFY(launch.isEmpty());
    QTest::keyClick(m_wizard.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(launch.size(), 1);
}

void TestLaunchWizard::pagesAreReachedByTheirSteps()
{
    QTest::mouseClick(button(u"Network"_s), Qt::LeftButton);
    QCOMPARE(m_wizard->page(), network);
    QTest::mouseClick(button(u"Back"_s), Qt::LeftButton);
    QCOMPARE(m_wizard->page(), files);
}

void TestLaunchWizard::everyControlHasAName()
{
    for (const auto *widget : m_wizard->findChildren<QWidget *>()) {
        const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
        const bool isPart = widget->objectName().startsWith(u"qt_") || !pressed ||
                            widget->parentWidget()->inherits("QAbstractItemView") ||
                            widget->parentWidget()->inherits("QTabBar") || widget->inherits("QToolButton");
        if (!isPart)
            QVERIFY(!pressed->text().isEmpty() || !pressed->accessibleName().isEmpty());
    }
    for (const auto *line : m_wizard->findChildren<QLineEdit *>())
        QVERIFY(!line->accessibleName().isEmpty() || line->parentWidget()->inherits("QComboBox"));
}

QTEST_MAIN(TestLaunchWizard)
#include "tst_launchwizard.moc"
