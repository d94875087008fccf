// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/presets.h"
#include "ui/launch/profilestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

namespace {

LaunchSpec shell()
{
    LaunchSpec spec;
    spec.program.arguments = {"zsh", "-l"};
    return withPreset(spec, Preset::FullGlass);
}

} // namespace

/// Profiles as they may be found: written by hand, by a later version, or damaged.
class TestProfileFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void titleIsTheNameOfTheFile();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void listsWhatIsNoFile();
    void damagedOneIsListedAndLeftAlone();
    void launchesNothingThatHasProblems();
    void completesWhatIsLaunched();
    void keepsTheAdministratorsWay();

private:
    void put(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray bytes(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ProfileStore m_store;
};

void TestProfileFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = ProfileStore(m_folder->filePath(u"config/profiles"_s));
}

void TestProfileFiles::put(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"config/profiles"_s));
    QFile file(m_store.file(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestProfileFiles::bytes(const QString &name) const
{
    QFile file(m_store.file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfileFiles::titleIsTheNameOfTheFile()
{
    put(u"copied"_s, R"({"schema":"terrarium.launch/1","title":"original"})");
    QCOMPARE(m_store.read(u"copied"_s)->title, std::string("copied"));
}

void TestProfileFiles::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, QByteArray rest, const QString &sentence) {
        if (rest.startsWith('"'))
            rest = R"({"schema":"terrarium.launch/1",)" + rest + '}';
        QTest::newRow(name) << rest << sentence;
    };
    row("empty", {}, u"no JSON"_s);
    row("not JSON", "name = zsh\n", u"no JSON"_s);
    row("cut off", R"({"schema":"terrarium.launch/1")", u"only a part of it"_s);
    row("bytes", QByteArray(100, '\xFF'), u"no JSON"_s);
    row("another schema", R"({"schema":"terrarium.snapshot/1"})", u"no profile"_s);
    row("none", "{}", u"no profile"_s);
    row("a later schema", R"({"schema":"terrarium.launch/2"})", u"later version"_s);
    row("an unknown field", R"("colour":"red")", u"does not know “colour”"_s);
    row("an unknown field inside", R"("files":{"rooot":"host"})", u"“files.rooot”"_s);
    row("an unknown word", R"("files":{"mounts":[{},{"type":"holographic"}]})", u"the word at “files.mounts.1.type”"_s);
    row("an unknown wall", R"("walls":["moat"])", u"the word at “walls.0”"_s);
    row("a wrong type", R"("program":{"arguments":"zsh"})", u"“program.arguments” does not belong there"_s);
    row("a number too large", R"("limits":{"cpu":4294967296})", u"number at “limits.cpu”"_s);
    row("twice", R"("hostName":"a","hostName":"b")", u"“hostName” is there twice"_s);
    row("a zero byte", R"("hostName":"a\u0000")", u"zero byte"_s);
    row("huge", QByteArray(10'000'000, ' '), u"larger"_s);
}

void TestProfileFiles::saysWhatIsWrongWithAFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, sentence);
    put(u"bad"_s, text);
    const auto read = m_store.read(u"bad"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(sentence), qPrintable(read.error()));
    QVERIFY(read.error().endsWith(u'.'));
    QVERIFY(!m_store.readToLaunch(u"bad"_s));
}

void TestProfileFiles::listsWhatIsNoFile()
{
    put(u"good"_s, R"({"schema":"terrarium.launch/1"})");
    QVERIFY(QFile::link(u"/no/such/file"_s, m_store.file(u"gone"_s)));
    QCOMPARE(::mkfifo(qPrintable(m_store.file(u"pipe"_s)), 0600), 0);
    QVERIFY(QFile::link(u"good.json"_s, m_store.file(u"linked"_s)));
    QCOMPARE(m_store.names(), QStringList({u"gone"_s, u"good"_s, u"linked"_s, u"pipe"_s}));
    QVERIFY(!m_store.read(u"gone"_s) && !m_store.read(u"pipe"_s));
    QVERIFY(m_store.read(u"linked"_s));
}

void TestProfileFiles::damagedOneIsListedAndLeftAlone()
{
    put(u"bad"_s, "precious");
    QVERIFY(m_store.save(u"good"_s, shell()));
    const auto all = m_store.all();
    QCOMPARE(all.size(), 2);
    QVERIFY(!all.at(0).spec);
    QVERIFY(all.at(1).spec);
    QCOMPARE(bytes(u"bad"_s), QByteArray("precious"));
}

void TestProfileFiles::launchesNothingThatHasProblems()
{
    put(u"bad"_s, R"({"schema":"terrarium.launch/1","hostName":"no blanks","limits":{"cpu":0}})");
    QVERIFY(m_store.read(u"bad"_s));
    const auto read = m_store.readToLaunch(u"bad"_s);
    QVERIFY(!read);
    for (const auto &field : {u"program.arguments: "_s, u"hostName: "_s, u"limits.cpu: "_s})
        QVERIFY2(read.error().contains(field), qPrintable(read.error()));
}

void TestProfileFiles::completesWhatIsLaunched()
{
    auto spec = shell();
    spec.walls[Wall::User] = false;
    QVERIFY(m_store.save(u"a"_s, spec));
    QVERIFY(!m_store.read(u"a"_s)->walls[Wall::User]);
    QVERIFY(m_store.readToLaunch(u"a"_s)->walls[Wall::User]);
}

void TestProfileFiles::keepsTheAdministratorsWay()
{
    LaunchSpec spec;
    spec.program.arguments = {"sh"};
    spec.privilege = Privilege::Administrator;
    spec.walls[Wall::Pids] = true;
    QVERIFY(m_store.save(u"byRoot"_s, spec));
    const auto read = m_store.readToLaunch(u"byRoot"_s);
    QVERIFY(read);
    QCOMPARE(read->privilege, Privilege::Administrator);
    QVERIFY(!read->walls[Wall::User]);
}

QTEST_GUILESS_MAIN(TestProfileFiles)
#include "tst_profilefiles.moc"
