// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/applications.h"
#include "ui/launch/shells.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

class TestLaunchApplications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void execIsTakenApart_data();
    void execIsTakenApart();
    void fieldCodesAreRemoved_data();
    void fieldCodesAreRemoved();
    void nameIsThatOfTheLanguage_data();
    void nameIsThatOfTheLanguage();
    void whatIsNotToBeShownIsLeftOut_data();
    void whatIsNotToBeShownIsLeftOut();
    void otherGroupsAreNotRead();
    void terminalIsRead();
    void earlierFolderComesFirst();
    void hiddenEntryHidesLaterOnes();
    void listIsFoundByItsArguments();
    void shellsThatExistAreFoundOnce();

private:
    void write(const QString &path, const QByteArray &lines);
    static QByteArray entry(const QByteArray &lines);

    QTemporaryDir m_folder;
};

void TestLaunchApplications::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qunsetenv("XDG_CURRENT_DESKTOP");
}

QByteArray TestLaunchApplications::entry(const QByteArray &lines)
{
    return "[Desktop Entry]\nType=Application\nName=Sample\n" + lines;
}

void TestLaunchApplications::write(const QString &path, const QByteArray &lines)
{
    QDir(m_folder.path()).mkpath(QFileInfo(path).path());
    QFile file(m_folder.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(entry(lines));
}

void TestLaunchApplications::execIsTakenApart_data()
{
    QTest::addColumn<QString>("exec");
    QTest::addColumn<bool>("isUnderstood");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("plain") << u"gimp --new"_s << true << QStringList{u"gimp"_s, u"--new"_s};
    QTest::addRow("blanks") << u" a   b "_s << true << QStringList{u"a"_s, u"b"_s};
    QTest::addRow("quoted") << u"\"/opt/my app/run\" x"_s << true << QStringList{u"/opt/my app/run"_s, u"x"_s};
    QTest::addRow("escaped") << uR"(sh "-c" "echo \"\$HOME\" \\ \`")"_s << true
                             << QStringList{u"sh"_s, u"-c"_s, uR"(echo "$HOME" \ `)"_s};
    QTest::addRow("empty word") << u"a \"\""_s << true << QStringList{u"a"_s, QString()};
    QTest::addRow("open quote") << u"a \"b"_s << false << QStringList();
    QTest::addRow("wrong escape") << uR"(a "\n")"_s << false << QStringList();
}

void TestLaunchApplications::execIsTakenApart()
{
    QFETCH(QString, exec);
    QFETCH(bool, isUnderstood);
    QFETCH(QStringList, words);
    const auto found = DesktopEntry::split(exec);
    QCOMPARE(found.has_value(), isUnderstood);
    QCOMPARE(found.value_or(QStringList()), words);
}

void TestLaunchApplications::fieldCodesAreRemoved_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("files") << QByteArray("Exec=gimp %U") << QStringList{u"gimp"_s};
    QTest::addRow("percent") << QByteArray("Exec=a 100%%") << QStringList{u"a"_s, u"100%"_s};
    QTest::addRow("icon") << QByteArray("Exec=a %i\nIcon=star") << QStringList{u"a"_s, u"--icon"_s, u"star"_s};
    QTest::addRow("no icon") << QByteArray("Exec=a %i") << QStringList{u"a"_s};
    QTest::addRow("name") << QByteArray("Exec=a -caption %c") << QStringList{u"a"_s, u"-caption"_s, u"Sample"_s};
    QTest::addRow("path") << QByteArray("Exec=a %k") << QStringList{u"a"_s, u"/x.desktop"_s};
    QTest::addRow("within") << QByteArray("Exec=a --file=%f") << QStringList{u"a"_s, u"--file="_s};
    QTest::addRow("old") << QByteArray("Exec=a %m %v") << QStringList{u"a"_s};
}

void TestLaunchApplications::fieldCodesAreRemoved()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, words);
    const auto application = DesktopEntry(entry(lines), u"/x.desktop"_s).application();
    QVERIFY(application);
    QCOMPARE(application->arguments, words);
}

void TestLaunchApplications::nameIsThatOfTheLanguage_data()
{
    QTest::addColumn<QStringList>("locales");
    QTest::addColumn<QString>("name");
    QTest::addRow("country") << QStringList{u"de_AT"_s, u"de"_s} << u"Österreich"_s;
    QTest::addRow("language") << QStringList{u"de_CH"_s, u"de"_s} << u"Deutsch"_s;
    QTest::addRow("other") << QStringList{u"fr_FR"_s, u"fr"_s} << u"Sample"_s;
}

void TestLaunchApplications::nameIsThatOfTheLanguage()
{
    QFETCH(QStringList, locales);
    QFETCH(QString, name);
    const QByteArray text = entry("Name[de]=Deutsch\nName[de_AT]=Österreich\nExec=a");
    QCOMPARE(DesktopEntry(text, {}, locales).application()->name, name);
}

void TestLaunchApplications::whatIsNotToBeShownIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addRow("no display") << QByteArray("Exec=a\nNoDisplay=true");
    QTest::addRow("hidden") << QByteArray("Exec=a\nHidden=true");
    QTest::addRow("not installed") << QByteArray("Exec=a\nTryExec=/no/such/program");
    QTest::addRow("no command") << QByteArray("DBusActivatable=true");
    QTest::addRow("unknown code") << QByteArray("Exec=a %q");
    QTest::addRow("other desktop") << QByteArray("Exec=a\nOnlyShowIn=KDE;");
}

void TestLaunchApplications::whatIsNotToBeShownIsLeftOut()
{
    QFETCH(QByteArray, lines);
    QVERIFY(!DesktopEntry(entry(lines), {}).application());
}

void TestLaunchApplications::otherGroupsAreNotRead()
{
    const QByteArray text = entry("Exec=a\n# Exec=c\n[Desktop Action new]\nExec=b\nNoDisplay=true\n");
    const auto application = DesktopEntry(text, {}).application();
    QVERIFY(application);
    QCOMPARE(application->arguments, QStringList{u"a"_s});
}

void TestLaunchApplications::terminalIsRead()
{
    QVERIFY(DesktopEntry(entry("Exec=top\nTerminal=true"), {}).application()->terminal);
    QVERIFY(!DesktopEntry(entry("Exec=gimp"), {}).application()->terminal);
}

void TestLaunchApplications::earlierFolderComesFirst()
{
    write(u"own/sub/app.desktop"_s, "Exec=mine");
    write(u"system/sub/app.desktop"_s, "Exec=theirs");
    write(u"system/zzz.desktop"_s, "Name[x]=y\nExec=other");
    const auto found = installedApplications({m_folder.filePath(u"own"_s), m_folder.filePath(u"system"_s)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.front().arguments, QStringList{u"mine"_s});
}

void TestLaunchApplications::hiddenEntryHidesLaterOnes()
{
    write(u"first/app.desktop"_s, "Exec=a\nHidden=true");
    write(u"second/app.desktop"_s, "Exec=a");
    QVERIFY(installedApplications({m_folder.filePath(u"first"_s), m_folder.filePath(u"second"_s)}).isEmpty());
}

void TestLaunchApplications::listIsFoundByItsArguments()
{
    const ApplicationModel model({{u"A"_s, {}, {}, {u"a"_s}, false}, {u"B"_s, {}, {}, {u"b"_s, u"-x"_s}, false}});
    QCOMPARE(model.rowOf({u"b"_s, u"-x"_s}), 1);
    QCOMPARE(model.rowOf({u"b"_s}), -1);
    QVERIFY(model.data(model.index(1), ApplicationModel::SearchRole).toString().contains(u"-x"));
}

void TestLaunchApplications::shellsThatExistAreFoundOnce()
{
    const QStringList shells = shellsIn("# list\n/bin/sh\n/no/such/shell\nrelative\n/bin/sh\n", u"/bin/sh"_s);
    QCOMPARE(shells, QStringList{u"sh"_s});
}

QTEST_MAIN(TestLaunchApplications)
#include "tst_launchapplications.moc"
