// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/launchspecjson.h"
#include "unit/generatedspecs.h"

#include <QTest>

using namespace terrarium;

namespace {

std::string around(const QByteArray &rest)
{
    return R"({"schema":"terrarium.launch/1",)" + rest.toStdString() + "}";
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

LaunchSpec article()
{
    LaunchSpec spec;
    spec.title = "The article’s";
    spec.program.arguments = {"zsh", "-l"};
    spec.walls[Wall::Mnt] = spec.walls[Wall::Pids] = true;
    spec.joined[Wall::Net] = 4242;
    spec.files.proc = FilesSpec::Proc::OwnPids;
    spec.files.mounts = {{.type = MountSpec::Type::Empty, .source = {}, .target = "/var/tmp"}};
    spec.users = {.map = UsersSpec::Map::List, .uids = {{0, 1000, 1}}, .gids = {}};
    spec.limits.memory = 1U << 30U;
    return spec;
}

} // namespace

class TestLaunchSpecJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        samples::SpecMaker maker;
        for (int i = 0; i < 2000; ++i) {
            const auto spec = maker.next();
            const auto text = toJson(spec);
            const auto read = launchSpecFromJson(text);
            QVERIFY2(read.has_value(), read ? "" : (read.error().sentence + text).c_str());
            QVERIFY2(*read == spec, text.c_str());
            QCOMPARE(toJson(*read), text);
        }
    }

    void writesOnlyWhatIsNotAsInANewSpec()
    {
        QCOMPARE(bytes(toJson({})), QByteArray("{\n  \"schema\": \"terrarium.launch/1\"\n}\n"));
        QCOMPARE(bytes(toJson(article())), QByteArray(R"({
  "schema": "terrarium.launch/1",
  "title": "The article’s",
  "program": {
    "arguments": [
      "zsh",
      "-l"
    ]
  },
  "walls": [
    "mnt",
    "pid"
  ],
  "joined": {
    "net": 4242
  },
  "files": {
    "proc": "ownPids",
    "mounts": [
      {
        "type": "empty",
        "target": "/var/tmp"
      }
    ]
  },
  "users": {
    "map": "list",
    "uids": [
      {
        "outside": 1000
      }
    ]
  },
  "limits": {
    "memory": 1073741824
  }
}
)"));
    }

    void takesTheLargestAndTheSmallestNumbers()
    {
        LaunchSpec spec;
        spec.clocks = {.monotonic = INT64_MIN, .boottime = INT64_MAX};
        spec.limits.fileSize = UINT64_MAX;
        spec.limits.cpu = 0;
        spec.joined[Wall::User] = INT32_MAX;
        QVERIFY(launchSpecFromJson(toJson(spec)) == spec);
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *rest, const char *field) {
            QTest::addRow("%s", rest) << QByteArray(rest) << QByteArray(field);
        };
        row(R"("colour":"red")", "colour");
        row(R"("":1)", "");
        row(R"("files":{"rooot":"host"})", "files.rooot");
        row(R"("title":"a","title":"a")", "title");
        row(R"("schema":"terrarium.launch/1")", "schema");
        row(R"("title":null)", "title");
        row(R"("title":"a\u0000b")", "title");
        row(R"("program":[])", "program");
        row(R"("program":{"arguments":"zsh"})", "program.arguments");
        row(R"("program":{"arguments":["a",7]})", "program.arguments.1");
        row(R"("program":{"terminal":1})", "program.terminal");
        row(R"("program":{"environment":{"A":"1","B":2}})", "program.environment.B");
        row(R"("program":{"environment":{"A":"1","A":"1"}})", "program.environment.A");
        row(R"("program":{"environment":{"A\u0000":"1"}})", "program.environment.A?");
        row(R"("walls":["mnt","moat"])", "walls.1");
        row(R"("walls":["mnt","mnt"])", "walls.1");
        row(R"("walls":[0])", "walls.0");
        row(R"("walls":{"mnt":true})", "walls");
        row(R"("joined":{"mnt":0})", "joined.mnt");
        row(R"("joined":{"mnt":2147483648})", "joined.mnt");
        row(R"("joined":{"all":1})", "joined.all");
        row(R"("files":{"mounts":[{},{},{"type":"bindd"}]})", "files.mounts.2.type");
        row(R"("files":{"mounts":[{"type":0}]})", "files.mounts.0.type");
        row(R"("network":"Loopback")", "network");
        row(R"("users":{"uids":[{"count":4294967296}]})", "users.uids.0.count");
        row(R"("users":{"uids":[{"inside":-1}]})", "users.uids.0.inside");
        row(R"("clocks":{"monotonic":1.0})", "clocks.monotonic");
        row(R"("clocks":{"monotonic":9223372036854775808})", "clocks.monotonic");
        row(R"("limits":{"memory":null})", "limits.memory");
        row(R"("limits":{"memory":"1G"})", "limits.memory");
        row(R"("limits":{"memory":18446744073709551616})", "limits.memory");
        row("\"\\u001b[2J\":1", "?[2J");
    }
    void namesTheFieldThatIsWrong()
    {
        QFETCH(const QByteArray, rest);
        QFETCH(const QByteArray, field);
        const auto read = launchSpecFromJson(around(rest));
        QVERIFY(!read.has_value());
        QCOMPARE(bytes(read.error().field), field);
        QVERIFY(read.error().sentence.starts_with(field.isEmpty() ? "The whole" : read.error().field));
    }

    void refusesOtherSchemas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("later") << QByteArray(R"({"schema":"terrarium.launch/2"})");
        QTest::newRow("another") << QByteArray(R"({"schema":"terrarium.snapshot/1"})");
        QTest::newRow("none") << QByteArray("{}");
        QTest::newRow("a number") << QByteArray(R"({"schema":1})");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("null") << QByteArray("null");
    }
    void refusesOtherSchemas()
    {
        QFETCH(const QByteArray, text);
        const auto read = launchSpecFromJson(text.toStdString());
        QVERIFY(!read.has_value());
        QCOMPARE(bytes(read.error().field), QByteArray("schema"));
    }

    void refusesWhatIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = R"({"schema":"terrarium.launch/1"})";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("more behind") << good + "{}";
        QTest::newRow("a zero byte behind") << good + '\0';
        QTest::newRow("a zero byte inside") << QByteArray(good).replace("{", QByteArray("{\0", 2));
        QTest::newRow("not UTF-8") << QByteArray(good).replace("}", ",\"title\":\"\xFF\"}");
        QTest::newRow("half a pair") << QByteArray(good).replace("}", R"(,"title":"\ud800"})");
        QTest::newRow("a comment") << good + "// fine";
        QTest::newRow("a comma too many") << QByteArray(good).replace("}", ",}");
        QTest::newRow("too deep") << QByteArray(60000, '[');
    }
    void refusesWhatIsNotJson()
    {
        QFETCH(const QByteArray, text);
        const auto read = launchSpecFromJson(text.toStdString());
        QVERIFY(!read.has_value());
        QVERIFY(read.error().field.empty());
        QVERIFY(!read.error().sentence.empty());
    }

    void takesUpTo64KiB()
    {
        auto text = toJson(article());
        text.append(longestLaunchSpec - text.size(), ' ');
        QVERIFY(launchSpecFromJson(text).has_value());
        text.push_back(' ');
        QVERIFY(!launchSpecFromJson(text).has_value());
    }

    void aPathThatIsNotUtf8IsNotMendedIntoAnother()
    {
        LaunchSpec spec;
        spec.files.rootFolder = "/srv/\xE9t\xE9";
        QVERIFY(!launchSpecFromJson(toJson(spec)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestLaunchSpecJson)
#include "tst_launchspecjson.moc"
