// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/launchspecjson.h"
#include "ui/launch/presets.h"
#include "ui/launch/profilestore.h"
#include "ui/launch/profilewords.h"

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

class TestProfileStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isEmptyBeforeAnythingWasSaved();
    void givesBackWhatWasSaved();
    void saysNothingOfWhatIsAsUsual();
    void isReadByItsOwnerOnly();
    void takesThePlaceOfAnOlderOne();
    void sortsAsPeopleDo();
    void refusesNames_data();
    void refusesNames();
    void takesNames_data();
    void takesNames();
    void keepsNoNumbersOfProcesses();
    void keepsNothingThatCouldNotBeRead();
    void saysWhyItCannotWrite();
    void renames();
    void renamesNeverOntoAnother();
    void renamesADamagedOne();
    void removes();

private:
    void put(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray bytes(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ProfileStore m_store;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = ProfileStore(m_folder->filePath(u"config/profiles"_s));
}

void TestProfileStore::put(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"config/profiles"_s));
    QFile file(m_store.file(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestProfileStore::bytes(const QString &name) const
{
    QFile file(m_store.file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfileStore::isEmptyBeforeAnythingWasSaved()
{
    QVERIFY(m_store.names().isEmpty());
    QVERIFY(!m_store.read(u"zsh"_s));
}

void TestProfileStore::givesBackWhatWasSaved()
{
    QVERIFY(m_store.save(u"My shell"_s, shell()));
    QCOMPARE(m_store.names(), QStringList(u"My shell"_s));
    auto expected = shell();
    expected.title = "My shell";
    QVERIFY(m_store.read(u"My shell"_s) == expected);
    QVERIFY(m_store.all().front().spec == expected);
}

void TestProfileStore::saysNothingOfWhatIsAsUsual()
{
    LaunchSpec spec;
    spec.program.arguments = {"zsh"};
    QVERIFY(m_store.save(u"a"_s, spec));
    QCOMPARE(bytes(u"a"_s), QByteArray(R"({
  "schema": "terrarium.launch/1",
  "title": "a",
  "program": {
    "arguments": [
      "zsh"
    ]
  }
}
)"));
}

void TestProfileStore::isReadByItsOwnerOnly()
{
    QVERIFY(m_store.save(u"a"_s, shell()));
    struct stat found{};
    QCOMPARE(::stat(qPrintable(m_store.file(u"a"_s)), &found), 0);
    QCOMPARE(found.st_mode & 07777U, 0600U);
}

void TestProfileStore::takesThePlaceOfAnOlderOne()
{
    QVERIFY(m_store.save(u"a"_s, shell()));
    auto other = shell();
    other.hostName = "other";
    QVERIFY(m_store.save(u"a"_s, other));
    QCOMPARE(m_store.read(u"a"_s)->hostName, std::string("other"));
    QCOMPARE(QDir(m_folder->filePath(u"config/profiles"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestProfileStore::sortsAsPeopleDo()
{
    QLocale::setDefault(QLocale(QLocale::English)); // plain C does not know that 9 comes before 10
    for (const auto &name : {u"Shell 10"_s, u"shell 9"_s, u"Browser"_s})
        QVERIFY(m_store.save(name, shell()));
    QCOMPARE(m_store.names(), QStringList({u"Browser"_s, u"shell 9"_s, u"Shell 10"_s}));
}

void TestProfileStore::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("another folder") << u"../evil"_s;
    QTest::newRow("a folder") << u"a/b"_s;
    QTest::newRow("hidden") << u".hidden"_s;
    QTest::newRow("two lines") << u"a\nb"_s;
    QTest::newRow("paragraphs") << u"a\u2029b"_s;
    QTest::newRow("a zero byte") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("too long") << QString(71, u'a');
    QTest::newRow("too many bytes") << QString(24, QChar(0x6c34));
}

void TestProfileStore::refusesNames()
{
    QFETCH(const QString, name);
    QVERIFY(!ProfileWords::ofName(name).isEmpty());
    const auto saved = m_store.save(name, shell());
    QVERIFY(!saved);
    QCOMPARE(saved.error(), ProfileWords::ofName(name));
    QVERIFY(!QFile::exists(m_folder->filePath(u"config"_s)));
    QVERIFY(!m_store.has(name));
}

void TestProfileStore::takesNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"a"_s, u"Firefox, ohne Netz"_s, u"100 % \"quoted\" $HOME `x` \\ ; * ?"_s, u"-x"_s,
                             u"a.b.json"_s, u"水の箱"_s, QString(70, u'a')})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestProfileStore::takesNames()
{
    QFETCH(const QString, name);
    QVERIFY(m_store.save(name, shell()));
    QCOMPARE(m_store.names(), QStringList(name));
    QCOMPARE(QString::fromStdString(m_store.read(name)->title), name);
}

void TestProfileStore::keepsNoNumbersOfProcesses()
{
    auto spec = shell();
    spec.joined[Wall::Net] = 4711;
    const auto saved = m_store.save(u"a"_s, spec);
    QVERIFY(!saved && saved.error().contains(u"process"));
    QVERIFY(!m_store.has(u"a"_s));
}

void TestProfileStore::keepsNothingThatCouldNotBeRead()
{
    auto spec = shell();
    spec.program.arguments.emplace_back(longestLaunchSpec, 'a');
    QVERIFY(!m_store.save(u"large"_s, spec));
    spec = shell();
    spec.files.rootFolder = "/srv/\xE9t\xE9";
    QVERIFY(!m_store.save(u"no UTF-8"_s, spec));
    QVERIFY(m_store.names().isEmpty());
}

void TestProfileStore::saysWhyItCannotWrite()
{
    QFile inTheWay(m_folder->filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto saved = m_store.save(u"a"_s, shell());
    QVERIFY(!saved);
    QVERIFY2(saved.error().contains(m_store.file(u"a"_s)), qPrintable(saved.error()));
}

void TestProfileStore::renames()
{
    QVERIFY(m_store.save(u"old"_s, shell()));
    QVERIFY(m_store.rename(u"old"_s, u"new"_s));
    QCOMPARE(m_store.names(), QStringList(u"new"_s));
    QCOMPARE(m_store.read(u"new"_s)->title, std::string("new"));
    QVERIFY(!m_store.rename(u"new"_s, u"../new"_s));
    QVERIFY(m_store.has(u"new"_s));
}

void TestProfileStore::renamesNeverOntoAnother()
{
    put(u"old"_s, "old");
    put(u"new"_s, "new");
    const auto renamed = m_store.rename(u"old"_s, u"new"_s);
    QVERIFY(!renamed && renamed.error().contains(u"There is a profile “new” already."));
    QCOMPARE(bytes(u"old"_s), QByteArray("old"));
    QCOMPARE(bytes(u"new"_s), QByteArray("new"));
}

void TestProfileStore::renamesADamagedOne()
{
    put(u"old"_s, "precious");
    QVERIFY(m_store.rename(u"old"_s, u"new"_s));
    QCOMPARE(bytes(u"new"_s), QByteArray("precious"));
}

void TestProfileStore::removes()
{
    put(u"a"_s, "a");
    QVERIFY(QFile::link(u"/no/such/file"_s, m_store.file(u"gone"_s)));
    for (const auto &name : m_store.names())
        QVERIFY(m_store.remove(name));
    QVERIFY(m_store.names().isEmpty());
    QVERIFY(m_store.remove(u"a"_s));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
