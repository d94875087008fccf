// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/json.h"
#include "snapshot/pinned.h"
#include "unit/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const Snapshot &snapshot)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(toJson(snapshot))).object();
}

QJsonObject processOf(const Snapshot &snapshot, int index)
{
    return parsed(snapshot).value("processes"_L1).toArray().at(index).toObject();
}

std::string around(const std::string &rest)
{
    return R"({"schema":"terrarium.snapshot/1","takenAt":"2026-03-01T12:00:00.000000000Z")" + rest + "}";
}

void replace(std::string &text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    QVERIFY2(at != std::string::npos, from.data());
    text.replace(at, from.size(), to);
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        const auto read = fromJson(toJson(samples::full()));
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        QVERIFY(samples::same(*read, samples::full()));
        QVERIFY(samples::same(*fromJson(toJson(Snapshot())), Snapshot()));
    }

    void readsBackPins()
    {
        const Snapshot pinned = withPinned(samples::full(), std::make_shared<const Pins>(samples::pins()));
        const auto read = fromJson(toJson(pinned));
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        QVERIFY(samples::same(*read, pinned));
        QCOMPARE(toJson(*read), toJson(pinned));
    }

    void tellsAllPinsInOneList()
    {
        const Snapshot pinned = withPinned(samples::full(), std::make_shared<const Pins>(samples::pins()));
        QStringList told;
        for (const QJsonValue &pin : parsed(pinned).value("pins"_L1).toObject().value("list"_L1).toArray())
            told << pin["kind"_L1].toString() + u' ' + pin["how"_L1].toString();
        QVERIFY(told.contains(u"net descriptor"_s)); // found
        QVERIFY(told.contains(u"user owned"_s));     // from the snapshot: it owns the net that was found
        QVERIFY(told.contains(u"user child"_s));
        QVERIFY(told.contains(u"user mount"_s));
        QVERIFY(told.contains(u"mnt thread"_s));
        QVERIFY(parsed(samples::full()).value("pins"_L1).isNull());
    }

    void writesTheSameTextTwice() { QCOMPARE(toJson(samples::full()), toJson(*fromJson(toJson(samples::full())))); }

    void keepsItsOrder()
    {
        std::string text = toJson(samples::full());
        std::size_t last = 0;
        for (const char *key : {"\"schema\"",       "\"takenAt\"",      "\"machine\"",
                                "\"hidden\"",       "\"namespaces\":[", "\"kind\"",
                                "\"inode\"",        "\"device\"",       "\"id\"",
                                "\"processes\"",    "\"pid\"",          "\"user\"",
                                "\"command\"",      "\"owner\"",        "\"parent\"",
                                "\"ownerUid\"",     "\"level\"",        "\"uidMap\"",
                                "\"gidMap\"",       "\"setgroups\"",    "\"offsets\"",
                                "\"mountedAt\"",    "\"members\"",      "\"processes\":[",
                                "\"pid\"",          "\"ppid\"",         "\"pids\"",
                                "\"uid\"",          "\"euid\"",         "\"gid\"",
                                "\"egid\"",         "\"user\"",         "\"comm\"",
                                "\"command\"",      "\"startTime\"",    "\"state\"",
                                "\"threads\"",      "\"kernelThread\"", "\"cgroup\"",
                                "\"label\"",        "\"seccomp\"",      "\"noNewPrivileges\"",
                                "\"capabilities\"", "\"namespaces\"",   "\"threadNamespaces\"",
                                "\"maker\""}) {
            const std::size_t found = text.find(key, last);
            QVERIFY2(found != std::string::npos, key);
            last = found + 1;
        }
    }

    void tellsOfANamespaceWhoIsInIt()
    {
        const QJsonObject first = parsed(samples::full()).value("namespaces"_L1).toArray().at(0).toObject();
        QCOMPARE(first.value("kind"_L1).toString(), u"mnt"_s);
        QCOMPARE(first.value("processes"_L1).toInt(), 1);
        QCOMPARE(first.value("pid"_L1).toInt(), 1);
        QCOMPARE(first.value("user"_L1).toString(), u"anna"_s);
        QCOMPARE(first.value("command"_L1).toString(), u"sleep 1000"_s);
        QCOMPARE(first.value("members"_L1).toArray(), QJsonArray{1});
    }

    void writesNullForWhatIsUnknown()
    {
        const QJsonObject bare = processOf(samples::full(), 1);
        QCOMPARE(bare.value("pid"_L1).toInt(), 7);
        for (const auto key : {"uid"_L1, "euid"_L1, "seccomp"_L1, "noNewPrivileges"_L1, "capabilities"_L1, "maker"_L1})
            QVERIFY2(bare.value(key).isNull(), key.data());
        QVERIFY(bare.value("namespaces"_L1).toObject().value("mnt"_L1).isNull());
    }

    void writesCapabilitiesAsHex()
    {
        const QJsonObject sets = processOf(samples::full(), 2).value("capabilities"_L1).toObject();
        QCOMPARE(sets.value("permitted"_L1).toString(), u"000001ffffffffff"_s);
        QCOMPARE(sets.value("effective"_L1).toString(), u"ffffffffffffffff"_s);
    }

    void marksBytesThatAreNotUtf8()
    {
        Process odd = samples::process(1);
        odd.comm = "a\xFF\xFE"
                   "b";
        Snapshot::Parts parts;
        parts.processes = {samples::shared(std::move(odd))};
        QCOMPARE(processOf(Snapshot(std::move(parts)), 0).value("comm"_L1).toString(), u"a\uFFFD\uFFFDb"_s);
    }

    void ignoresWhatItDoesNotKnowOrCanWorkOut()
    {
        const auto read = fromJson(around(R"(,"weather":"fine","namespaces":[{"kind":"net","inode":9,"members":["x"],)"
                                          R"("pid":-1,"colour":"red"}],"processes":[])"));
        QVERIFY(read.has_value());
        QVERIFY(read->find(Kind::Net, 9));
    }

    void takesAMissingFieldForUnknown()
    {
        const auto read = fromJson(around(R"(,"processes":[{"pid":5}])"));
        QVERIFY(read.has_value());
        QVERIFY(!read->process(5)->identity);
        QCOMPARE(read->process(5)->state, '?');
        QCOMPARE(read->process(5)->threadCount, 1U);
    }

    void saysWhereItStopsBeingJson()
    {
        const std::string whole = toJson(samples::full());
        const auto read = fromJson(std::string_view(whole).substr(0, 500));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().fault, JsonFault::NotJson);
        QCOMPARE(read.error().offset, 500U);
    }

    void refusesOtherSchemas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("later") << QByteArray(R"({"schema":"terrarium.snapshot/2"})");
        QTest::newRow("none") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("null") << QByteArray("null");
    }
    void refusesOtherSchemas()
    {
        QFETCH(const QByteArray, text);
        const auto read = fromJson(text.toStdString());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().fault, JsonFault::OtherSchema);
    }

    void namesTheBadField_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *from, const char *to, const char *field) {
            QTest::addRow("%s → %s", from, to) << QByteArray(from) << QByteArray(to) << QByteArray(field);
        };
        row(R"("takenAt":"2026)", R"("takenAt":"26)", "takenAt");
        row(R"("ticksPerSecond":250)", R"("ticksPerSecond":0)", "machine.ticksPerSecond");
        row(R"("missing":["time"])", R"("missing":["tide"])", "machine.missing[0]");
        row(R"("reason":"permission")", R"("reason":"")", "hidden.reason");
        row(R"("kind":"mnt")", R"("kind":7)", "namespaces[0].kind");
        row(R"("inode":4026532200)", R"("inode":0)", "namespaces[1].inode");
        row(R"([1,100000,65536])", R"([1,100000])", "namespaces[6].uidMap[1]");
        row(R"([1,100000,65536])", R"([1,100000,4294967296])", "namespaces[6].uidMap[1][2]");
        row(R"("monotonic":-1)", R"("monotonic":1.5)", "namespaces[6].offsets.monotonic");
        row(R"("pid":4242,"ppid")", R"("pid":2147483648,"ppid")", "processes[2].pid");
        row(R"("pid":4242,"ppid")", R"("pid":-4,"ppid")", "processes[2].pid");
        row(R"("ppid":1)", R"("ppid":"1")", "processes[2].ppid");
        row(R"([4242,17,1])", R"({"0":4242})", "processes[2].pids");
        row(R"("uid":1000,"euid":0)", R"("uid":1000,"euid":null)", "processes[2].euid");
        row(R"("state":"Z")", R"("state":"ZZ")", "processes[2].state");
        row(R"("kernelThread":true)", R"("kernelThread":1)", "processes[2].kernelThread");
        row(R"("000001ffffffffff")", R"("000001fffffffffff")", "");
        row(R"("000001ffffffffff")", R"("0x1ff")", "processes[2].capabilities.permitted");
        row(R"("mnt":4026532300)", R"("mnt":true)", "processes[2].threadNamespaces[0].namespaces.mnt");
        row(R"("maker":{"type":"container")", R"("maker":{"type":"potter")", "processes[2].maker.type");
        row(R"("pid":4242,"ppid")", R"("pid":7,"ppid")", "processes");
    }
    void namesTheBadField()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, field);
        std::string text = toJson(samples::full());
        replace(text, from.toStdString(), to.toStdString());
        const auto read = fromJson(text);
        QCOMPARE(read.has_value(), field.isEmpty());
        if (read)
            return;
        QCOMPARE(read.error().fault, JsonFault::BadField);
        QCOMPARE(QByteArray::fromStdString(read.error().field), field);
        QVERIFY(read.error().message.starts_with(read.error().field));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
