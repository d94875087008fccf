// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/launchspecjson.h"
#include "sandbox/validation.h"

#include <QTest>

#include <string>

using namespace terrarium;

/// Of launches written as a profile writes them.
class TestValidation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void findsNothingWrongWithAGoodOne();
    void letsLinksBeOnlyWhereTheyVanish_data();
    void letsLinksBeOnlyWhereTheyVanish();
    void refusesAZeroByte();
};

void TestValidation::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, const char *fields, const char *field, Problem problem) {
        QTest::newRow(name) << QByteArray(fields) << QByteArray(field) << problem;
    };
    row("no program", R"("program":{"arguments":[]})", "program.arguments", Problem::Missing);
    row("relative folder", R"("program":{"arguments":["a"],"folder":"b"})", "program.folder", Problem::NotAbsolute);
    row("a step up", R"("program":{"arguments":["a"],"folder":"/b/../c"})", "program.folder", Problem::NotPlain);
    row("variable with a sign", R"("program":{"arguments":["a"],"environment":{"a=b":"c"}})", "program.environment.a=b",
        Problem::NotPlain);
    row("no root folder", R"("program":{"arguments":["a"]},"walls":["mnt"],"files":{"root":"folder"})",
        "files.rootFolder", Problem::Missing);
    row("mount without a wall", R"("program":{"arguments":["a"]},"files":{"privateTmp":true})", "files",
        Problem::NeedsWall);
    row("proc without a wall", R"("program":{"arguments":["a"]},"walls":["mnt"],"files":{"proc":"own"})", "files.proc",
        Problem::NeedsWall);
    row("mount on the root", R"("program":{"arguments":["a"]},"walls":["mnt"],"files":{"mounts":[{"target":"/"}]})",
        "files.mounts.0.target", Problem::Contradicting);
    row("new and joined", R"("program":{"arguments":["a"]},"walls":["net"],"joined":{"net":1})", "joined.net",
        Problem::Contradicting);
    row("list without ids",
        R"("program":{"arguments":["a"]},"walls":["user"],"users":{"map":"list","gids":[{"inside":0,"outside":1}]})",
        "users.uids", Problem::Missing);
    row("overlapping ids",
        R"("program":{"arguments":["a"]},"walls":["user"],"users":{"map":"list","gids":[{"inside":0,"outside":9}],"uids":[{"inside":0,"outside":1,"count":5},{"inside":4,"outside":100}]})",
        "users.uids.1", Problem::Overlapping);
    row("ids beyond the last",
        R"("program":{"arguments":["a"]},"walls":["user"],"users":{"map":"list","gids":[{"inside":0,"outside":9}],"uids":[{"inside":4294967295,"outside":1,"count":1}]})",
        "users.uids.0", Problem::OutOfRange);
    row("host name with a blank", R"("program":{"arguments":["a"]},"walls":["uts"],"hostName":"a b")", "hostName",
        Problem::NotPlain);
    row("host name without a wall", R"("program":{"arguments":["a"]},"hostName":"a")", "hostName", Problem::NeedsWall);
    row("clock in another age", R"("program":{"arguments":["a"]},"walls":["time"],"clocks":{"boottime":99999999999})",
        "clocks.boottime", Problem::OutOfRange);
    row("unknown capability", R"("program":{"arguments":["a"]},"powers":{"capabilities":"list","kept":["fly"]})",
        "powers.kept.0", Problem::Unknown);
    row("too little memory", R"("program":{"arguments":["a"]},"limits":{"memory":1})", "limits.memory",
        Problem::OutOfRange);
    row("no bus name",
        R"("program":{"arguments":["a"]},"walls":["mnt"],"desktop":{"sessionBus":"filtered","busNames":["a b"]})",
        "desktop.busNames.0", Problem::NotPlain);
    const auto byRoot = [&row](const char *name, const std::string &fields, const char *field, Problem problem) {
        row(name, (R"("privilege":"administrator",)" + fields).c_str(), field, problem);
    };
    byRoot("root's, outliving", R"("program":{"arguments":["a"],"outlivesWindow":true})", "program.outlivesWindow",
           Problem::Contradicting);
    byRoot("root's, joined", R"("program":{"arguments":["a"]},"joined":{"net":7})", "joined.net",
           Problem::Contradicting);
    byRoot("root's, filtered bus",
           R"("program":{"arguments":["a"]},"walls":["mnt"],"desktop":{"sessionBus":"filtered"})", "desktop.sessionBus",
           Problem::Contradicting);
    byRoot("root's, mounts that come in",
           R"("program":{"arguments":["a"]},"walls":["mnt"],"files":{"propagation":"slave"})", "files.propagation",
           Problem::Contradicting);
    byRoot("root's, ranges", R"("program":{"arguments":["a"]},"users":{"map":"range"})", "users.map",
           Problem::NeedsWall);
    byRoot("root's, a way out", R"("program":{"arguments":["a"]},"walls":["net"],"network":"pasta")", "network",
           Problem::NeedsWall);
    row("a cable without root", R"("program":{"arguments":["a"]},"walls":["net","pid"],"network":"veth")", "network",
        Problem::NeedsPrivilege);
    byRoot("root's, a cable with other users",
           R"("program":{"arguments":["a"]},"walls":["net","pid","user"],"network":"veth")", "network",
           Problem::Contradicting);
    byRoot("root's, a cable that could be let loose",
           R"("program":{"arguments":["a"]},"walls":["net"],"network":"veth")", "network", Problem::NeedsWall);
    byRoot("root's, capabilities", R"("program":{"arguments":["a"]},"powers":{"capabilities":"keep"})",
           "powers.capabilities", Problem::NeedsWall);
    byRoot("root's, overlay",
           R"("program":{"arguments":["a"]},"walls":["mnt"],"files":{"mounts":[{"type":"overlay","target":"/srv"}]})",
           "files.mounts.0.type", Problem::NeedsWall);
}

void TestValidation::namesTheFieldThatIsWrong()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, field);
    QFETCH(const Problem, problem);
    const auto text = R"({"schema":"terrarium.launch/1",)" + fields.toStdString() + "}";
    const auto spec = launchSpecFromJson(text);
    QVERIFY2(spec, spec ? "" : spec.error().sentence.c_str());
    const auto problems = validate(*spec);
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems.front().field, field.toStdString());
    QCOMPARE(problems.front().problem, problem);
}

void TestValidation::findsNothingWrongWithAGoodOne()
{
    LaunchSpec spec;
    spec.program.arguments = {"zsh"};
    for (const auto wall : allWalls)
        spec.walls[wall] = true;
    spec.files.proc = FilesSpec::Proc::Own;
    spec.files.mounts = {{MountSpec::Type::Bind, "/usr", "~/usr", false}};
    spec.hostName = "glass.example";
    spec.clocks = {-1, 86400};
    QVERIFY(validate(spec).empty());
}

void TestValidation::letsLinksBeOnlyWhereTheyVanish_data()
{
    QTest::addColumn<QByteArray>("files");
    QTest::addColumn<bool>("vanishes");
    const auto row = [](const char *files, bool vanishes) { QTest::newRow(files) << QByteArray(files) << vanishes; };
    row(R"("mounts":[LINK])", false);
    row(R"("root":"hostReadOnly","privateTmp":true,"mounts":[LINK])", false);
    row(R"("root":"folder","rootFolder":"/srv","mounts":[LINK])", false);
    row(R"("root":"empty","mounts":[LINK])", true);
    row(R"("root":"empty","mounts":[{"target":"/a","writable":true},LINK])", false);
    row(R"("mounts":[{"type":"empty","target":"/a"},LINK])", true);
    row(R"("mounts":[{"type":"overlay","target":"/a"},LINK])", true);
    row(R"("mounts":[{"type":"empty","target":"/a/b/cd"},LINK])", false);
    row(R"("mounts":[{"type":"empty","target":"/a"},{"target":"/a/b"},LINK])", false);
    row(R"("mounts":[{"target":"/a"},{"type":"empty","target":"/a/b"},LINK])", true);
    row(R"("mounts":[LINK,{"type":"empty","target":"/a"}])", false);
    row(R"("privateTmp":true,"mounts":[{"type":"link","source":"x","target":"/tmp/y"}])", true);
    row(R"("home":"empty","mounts":[{"type":"link","source":"x","target":"~/y"}])", true);
    row(R"("home":"readOnly","mounts":[{"type":"link","source":"x","target":"~/y"}])", false);
}

void TestValidation::letsLinksBeOnlyWhereTheyVanish()
{
    QFETCH(QByteArray, files);
    QFETCH(const bool, vanishes);
    files.replace("LINK", R"({"type":"link","source":"x","target":"/a/b/c"})");
    const auto spec =
        launchSpecFromJson(R"({"schema":"terrarium.launch/1","program":{"arguments":["a"]},"walls":["mnt"],"files":{)" +
                           files.toStdString() + "}}");
    QVERIFY(spec);
    const auto problems = validate(*spec);
    QCOMPARE(problems.empty(), vanishes);
    for (const auto &one : problems)
        QVERIFY(one.problem == Problem::StaysOnDisk && one.field.ends_with(".target"));
}

void TestValidation::refusesAZeroByte()
{
    LaunchSpec spec;
    spec.program.arguments = {std::string("a\0b", 3)};
    QCOMPARE(validate(spec).size(), 1U);
    QCOMPARE(validate(spec).front().problem, Problem::NotPlain);
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
