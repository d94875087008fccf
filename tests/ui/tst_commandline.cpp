// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

std::expected<CommandLine, QString> read(const QStringList &arguments)
{
    return readCommandLine(QStringList(u"terrarium"_s) + arguments,
                           {{u"namespaces"_s, u"processes"_s}, {u"zsh"_s, u"My Browser"_s}});
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensTheWindowWithoutArguments();
    void tellsItsTask_data();
    void tellsItsTask();
    void takesPinsWithADump();
    void takesWhatToShow();
    void leavesQtsOptionsToQt();
    void takesAProfile();
    void saysWhichProfilesThereAre();
    void refuses_data();
    void refuses();
    void helpsWithAllOptions();
};

void TestCommandLine::opensTheWindowWithoutArguments()
{
    const auto line = read({});
    QVERIFY(line);
    QCOMPARE(line->task, CommandLine::Task::Window);
    QVERIFY(line->file.isEmpty());
    QCOMPARE(line->selected.index(), 0U);
}

void TestCommandLine::tellsItsTask_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("task");
    QTest::newRow("dump") << u"--dump"_s << int(CommandLine::Task::Dump);
    QTest::newRow("list-profiles") << u"--list-profiles"_s << int(CommandLine::Task::ListProfiles);
    QTest::newRow("help") << u"--help"_s << int(CommandLine::Task::Help);
    QTest::newRow("h") << u"-h"_s << int(CommandLine::Task::Help);
    QTest::newRow("version") << u"--version"_s << int(CommandLine::Task::Version);
}

void TestCommandLine::tellsItsTask()
{
    QFETCH(const QString, argument);
    QFETCH(const int, task);
    const auto line = read({argument});
    QVERIFY(line);
    QCOMPARE(int(line->task), task);
}

void TestCommandLine::takesPinsWithADump()
{
    QVERIFY(read({u"--dump"_s, u"--pins"_s})->pins);
    QVERIFY(!read({u"--dump"_s})->pins);
}

void TestCommandLine::takesWhatToShow()
{
    const auto line = read({u"--page"_s, u"processes"_s, u"--select"_s, u"net:4026531840"_s, u"--filter"_s,
                            u"user=root"_s, u"--size"_s, u"800x600"_s, u"moment.json"_s});
    QVERIFY(line);
    QCOMPARE(line->page, u"processes"_s);
    QCOMPARE(line->filter, u"user=root"_s);
    QCOMPARE(line->size, QSize(800, 600));
    QCOMPARE(line->file, u"moment.json"_s);
    QCOMPARE(std::get<NamedNamespace>(line->selected), (NamedNamespace{Kind::Net, 4026531840}));
    QCOMPARE(std::get<Pid>(read({u"--select=77"_s})->selected), 77);
}

void TestCommandLine::leavesQtsOptionsToQt()
{
    const auto line = read({u"-platform"_s, u"offscreen"_s, u"-style"_s, u"fusion"_s, u"moment.json"_s});
    QVERIFY(line);
    QCOMPARE(line->file, u"moment.json"_s);
}

void TestCommandLine::takesAProfile()
{
    const auto line = read({u"--profile"_s, u"My Browser"_s});
    QVERIFY(line);
    QCOMPARE(line->task, CommandLine::Task::Window);
    QCOMPARE(line->profile, u"My Browser"_s);
}

void TestCommandLine::saysWhichProfilesThereAre()
{
    const QString error = read({u"--profile"_s, u"fish"_s}).error();
    QVERIFY2(error.contains(u"fish") && error.contains(u"zsh") && error.contains(u"My Browser"), qPrintable(error));
    const auto none = readCommandLine({u"terrarium"_s, u"--profile"_s, u"fish"_s}, {});
    QVERIFY(!none && none.error().contains(u"fish"));
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("two files") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("unknown page") << QStringList{u"--page"_s, u"cellar"_s};
    QTest::newRow("unknown profile") << QStringList{u"--profile"_s, u"fish"_s};
    QTest::newRow("profile without a name") << QStringList{u"--profile="_s};
    QTest::newRow("profile and a snapshot") << QStringList{u"--profile=zsh"_s, u"moment.json"_s};
    QTest::newRow("pins without a dump") << QStringList{u"--pins"_s};
    QTest::newRow("no kind") << QStringList{u"--select"_s, u"cellar:1"_s};
    QTest::newRow("no inode") << QStringList{u"--select"_s, u"net:x"_s};
    QTest::newRow("no PID") << QStringList{u"--select"_s, u"-4"_s};
    QTest::newRow("no size") << QStringList{u"--size"_s, u"800"_s};
    QTest::newRow("empty size") << QStringList{u"--size"_s, u"0x600"_s};
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    const auto line = read(arguments);
    QVERIFY(!line);
    QVERIFY(!line.error().isEmpty());
}

void TestCommandLine::helpsWithAllOptions()
{
    const QString help = helpText();
    for (const QString &option : {u"--dump"_s, u"--pins"_s, u"--page"_s, u"--select"_s, u"--filter"_s, u"--profile"_s,
                                  u"--list-profiles"_s, u"--screenshot"_s, u"--size"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
    QVERIFY(!help.contains(u"qwindowgeometry"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
