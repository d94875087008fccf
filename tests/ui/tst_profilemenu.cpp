// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/applications.h"
#include "ui/launch/desktopentry.h"
#include "ui/launch/profilemenu.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

class TestProfileMenu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void quotesForExec_data();
    void quotesForExec();
    void launchesTheProfile_data() { names(); }
    void launchesTheProfile();
    void isValid_data() { names(); }
    void isValid();
    void everyNameHasItsOwnFile();
    void longestNameHasAFile();
    void hasTheProgramsIcon();
    void comesAndGoes();
    void isNoApplicationToChoose();

private:
    static void names();

    QTemporaryDir m_programs;
    std::unique_ptr<QTemporaryDir> m_folder;
    ProfileMenu m_menu;
};

/// An entry whose program is not installed is none: one has to be.
void TestProfileMenu::initTestCase()
{
    QFile program(m_programs.filePath(u"terrarium"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    qputenv("PATH", QByteArray(QFile::encodeName(m_programs.path()) + ':' + qgetenv("PATH")));
}

void TestProfileMenu::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_menu = ProfileMenu(m_folder->filePath(u"share/applications"_s));
}

void TestProfileMenu::names()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"zsh"_s, u"My shell"_s, u"it's"_s, u"a \"b\" c"_s, u"$HOME"_s, u"`id`"_s, u"100 %"_s,
                             u"%f"_s, u"%%"_s, u"a\\b"_s, u"\\\\"_s, u"\\s"_s, u"a;b"_s, u"a=b"_s, u"#a"_s, u"[a]"_s,
                             u"-x"_s, u"Ümlaut, 水"_s, u"$(touch x) > y & z | ~ *?"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestProfileMenu::quotesForExec_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("exec");
    const auto row = [](const QString &name, const char *exec) {
        QTest::addRow("%s", qPrintable(name)) << name << QByteArray("Exec=terrarium --profile ") + exec;
    };
    // Once for the argument, and the backslashes of that once more for the value.
    row(u"zsh"_s, R"(zsh)");
    row(u"My shell"_s, R"("My shell")");
    row(u"a\"b"_s, R"("a\\"b")");
    row(u"$HOME"_s, R"("\\$HOME")");
    row(u"`id`"_s, R"("\\`id\\`")");
    row(u"a\\b"_s, R"("a\\\\b")");
    row(u"100%"_s, R"("100%%")");
    row(u"ü"_s, R"("ü")");
}

void TestProfileMenu::quotesForExec()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, exec);
    const auto lines = ProfileMenu::entry(name, {}).split('\n');
    QVERIFY2(lines.contains(exec), ProfileMenu::entry(name, {}).constData());
}

void TestProfileMenu::launchesTheProfile()
{
    QFETCH(const QString, name);
    const auto application = DesktopEntry(ProfileMenu::entry(name, {}), {}).application();
    QVERIFY(application);
    QCOMPARE(application->name, name);
    QCOMPARE(application->arguments, QStringList({u"terrarium"_s, u"--profile"_s, name}));
    QCOMPARE(application->icon, u"org.terrarium.Terrarium"_s);
    QVERIFY(!application->terminal);
}

void TestProfileMenu::isValid()
{
    QFETCH(const QString, name);
    const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    QVERIFY2(!validator.isEmpty(), "desktop-file-validate is not installed");
    QVERIFY(m_menu.add(name, {}));
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(validator, {m_menu.file(name)});
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAll();
    QVERIFY2(check.exitCode() == 0 && said.isEmpty(), said.constData());
}

void TestProfileMenu::everyNameHasItsOwnFile()
{
    for (const auto &name : {u"a b"_s, u"a_b"_s, u"a_20b"_s, u"a-b"_s, u"A b"_s, u"a.b"_s})
        QVERIFY(m_menu.add(name, {}));
    QDir folder(m_folder->filePath(u"share/applications"_s));
    QCOMPARE(folder.entryList(QDir::Files).size(), 6);
    for (const QString &file : folder.entryList(QDir::Files)) {
        QVERIFY2(file.startsWith(u"org.terrarium.Terrarium-profile-"), qPrintable(file));
        QVERIFY2(!file.contains(u' ') && !file.contains(u';'), qPrintable(file));
    }
}

void TestProfileMenu::longestNameHasAFile()
{
    const QString name = QString(23, QChar(0x6c34)) + u'a'; // 70 bytes
    QVERIFY(m_menu.add(name, {}));
    QVERIFY(m_menu.has(name));
}

void TestProfileMenu::hasTheProgramsIcon()
{
    const auto application = DesktopEntry(ProfileMenu::entry(u"a"_s, u"/opt/a b\\c.png"_s), {}).application();
    QCOMPARE(application->icon, u"/opt/a b\\c.png"_s);
}

void TestProfileMenu::comesAndGoes()
{
    QVERIFY(!m_menu.has(u"a"_s));
    QVERIFY(m_menu.remove(u"a"_s));
    QVERIFY(m_menu.add(u"a"_s, {}));
    QVERIFY(m_menu.add(u"b"_s, {}));
    QVERIFY(m_menu.has(u"a"_s));
    QVERIFY(m_menu.remove(u"a"_s));
    QVERIFY(!m_menu.has(u"a"_s));
    QVERIFY(m_menu.has(u"b"_s));
}

void TestProfileMenu::isNoApplicationToChoose()
{
    QVERIFY(m_menu.add(u"a"_s, {}));
    QVERIFY(installedApplications({m_folder->filePath(u"share/applications"_s)}).isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileMenu)
#include "tst_profilemenu.moc"
