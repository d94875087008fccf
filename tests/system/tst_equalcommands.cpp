// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/importcommand.h"
#include "sandbox/launchspecjson.h"
#include "sandbox/validation.h"
#include "system/support/equalspecs.h"
#include "system/support/programs.h"
#include "system/support/scene.h"

#include <QDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

const auto home = u"/srv/glass"_s;
const auto witness = u"/opt/witness"_s;

void makeFile(const QString &path, const QByteArray &text = {})
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(text);
}

} // namespace

/// Each command that is said to be equal, run by a shell as the same user, beside the launch by the keeper.
class TestEqualCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makeWhatTheySay_data();
    void makeWhatTheySay();
    void areReadBackAsTheSame_data() { makeWhatTheySay_data(); }
    void areReadBackAsTheSame();
    void keepApartWhatTheKeeperShows();

private:
    void makeWorld();
    void makeSystem();

    QTemporaryDir m_runtime;
    std::optional<Scene> m_scene;
};

void TestEqualCommands::initTestCase()
{
    if (!isRoot())
        QSKIP("Only root can make mounts that are shared, as they are where systemd runs.");
    makeWorld();
    makeSystem();
    QCOMPARE(chown(qPrintable(m_runtime.path()), nobody, nobody), 0);
    m_scene.emplace(nobody, home, m_runtime.path(), witness);
}

/// Mounts that are shared as on most machines, but with nobody; a home that lies beside /tmp; subordinate ids.
void TestEqualCommands::makeWorld()
{
    QCOMPARE(unshare(CLONE_NEWNS), 0);
    QCOMPARE(mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), 0);
    for (const char *folder : {"/srv", "/opt"})
        QCOMPARE(mount("tmpfs", folder, "tmpfs", 0, "mode=0755"), 0);
    QVERIFY(QFile::copy(targetProgram(u"witness"_s), witness));
    for (const auto &folder :
         {home, QString(home + u"/a b"_s), u"/srv/plain"_s, u"/srv/shown"_s, u"/srv/shown/beneath"_s}) {
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(chown(qPrintable(folder), nobody, nobody), 0);
    }
    QCOMPARE(mount("tmpfs", "/srv/shown/beneath", "tmpfs", 0, nullptr), 0);
    makeFile(u"/srv/ids"_s, "nobody:200000:65536\n");
    for (const char *file : {"/etc/subuid", "/etc/subgid"})
        QCOMPARE(mount("/srv/ids", file, nullptr, MS_BIND, nullptr), 0);
    QCOMPARE(mount(nullptr, "/", nullptr, MS_REC | MS_SHARED, nullptr), 0);
}

/// A root folder to run the witness in.
void TestEqualCommands::makeSystem()
{
    const auto system = u"/srv/system"_s;
    for (const auto *folder : {"usr", "opt", "proc", "dev", "tmp", "srv/glass"})
        QVERIFY(QDir().mkpath(system + u'/' + QLatin1StringView(folder)));
    QVERIFY(QFile::copy(witness, system + witness));
    QCOMPARE(mount("/usr", qPrintable(system + u"/usr"_s), nullptr, MS_BIND | MS_REC, nullptr), 0);
    for (const auto *link : {"lib", "lib64"})
        QVERIFY(QFile::link(u"usr/"_s + QLatin1StringView(link), system + u'/' + QLatin1StringView(link)));
}

void TestEqualCommands::makeWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Tool>("tool");
    const auto add = [](const QByteArray &name, const QByteArray &json) {
        QTest::addRow("unshare: %s", name.constData()) << json << Tool::Unshare;
        QTest::addRow("bwrap: %s", name.constData()) << json << Tool::Bwrap;
    };
    for (const auto &[name, json] : equalSpecs)
        add(name, json);
    const QDir presets(QStringLiteral(TERRARIUM_PRESETS));
    for (const auto &name : presets.entryList({u"*.json"_s})) {
        QFile file(presets.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // What takes the administrator's authorisation is not compared here.
        if (const QByteArray json = file.readAll(); !json.contains("\"privilege\""))
            add(name.toUtf8(), json);
    }
}

void TestEqualCommands::makeWhatTheySay()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Tool, tool);
    const auto spec = m_scene->spec(json);
    QCOMPARE(validate(spec), std::vector<FieldProblem>());
    const auto differences = m_scene->differences(spec, tool);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestEqualCommands::areReadBackAsTheSame()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Tool, tool);
    const auto spec = m_scene->spec(json);
    const auto command = equalCommand(spec, tool);
    const auto read = importCommand(command.text);
    QVERIFY2(read.has_value(), command.text.c_str());
    if (command.unexpressed.empty())
        QCOMPARE(toJson(*read), toJson(spec));
    // What it was read as is said without leaving anything out.
    const auto again = importCommand(equalCommand(*read, tool).text);
    QVERIFY2(again.has_value(), command.text.c_str());
    QCOMPARE(toJson(*again), toJson(*read));
}

/// No tool says all of that, so it is not compared with any.
void TestEqualCommands::keepApartWhatTheKeeperShows()
{
    const auto spec = m_scene->spec(R"({"walls":["pid"],"files":{"home":"readOnly","privateTmp":true,"privateDev":true,
        "mounts":[{"source":"/srv","target":"/mnt"},{"type":"overlay","target":"/srv/plain"}]}})");
    const auto seen = m_scene->ofKeeper(spec);
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.mountsPassedOn(), QStringList());
}

QTEST_GUILESS_MAIN(TestEqualCommands)
#include "tst_equalcommands.moc"
