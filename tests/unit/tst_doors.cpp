// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/doors.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;

class TestDoors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_runtime = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_runtime.reset(); }

    void areInAFolderForOneselfOnly();
    void areNotWhereOthersCouldPutSome_data();
    void areNotWhereOthersCouldPutSome();
    void areCalledUnlessKnown();
    void areTakenAwayWhenNobodyAnswers();
    void areNoneWhereThereIsNoFolder();

private:
    [[nodiscard]] std::string runtime() const { return m_runtime->path().toStdString(); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_runtime->filePath(u"terrarium/sandboxes"_s)).entryList(QDir::System | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TestDoors::areInAFolderForOneselfOnly()
{
    QVERIFY(doors::makeFolder(runtime()));
    QVERIFY(doors::makeFolder(runtime())); // once more
    struct stat facts{};
    QCOMPARE(::stat((runtime() + "/terrarium/sandboxes").c_str(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777U, 0700U);
}

void TestDoors::areNotWhereOthersCouldPutSome_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("error");
    QTest::newRow("not set") << u"unset"_s << ENOENT;
    QTest::newRow("others may write above") << u"above"_s << EPERM;
    QTest::newRow("others may read") << u"read"_s << EPERM;
    QTest::newRow("a link") << u"link"_s << ENOTDIR;
    QTest::newRow("a file") << u"file"_s << ENOTDIR;
}

void TestDoors::areNotWhereOthersCouldPutSome()
{
    QFETCH(const QString, kind);
    QFETCH(const int, error);
    const auto inner = runtime() + "/terrarium";
    if (kind == "above"_L1)
        QCOMPARE(::chmod(runtime().c_str(), 0777), 0);
    else if (kind == "read"_L1)
        QCOMPARE(::mkdir(inner.c_str(), 0750), 0);
    else if (kind == "link"_L1)
        QCOMPARE(::symlink(".", inner.c_str()), 0);
    else if (kind == "file"_L1)
        QCOMPARE(::mknod(inner.c_str(), S_IFREG | 0600, 0), 0);
    const auto folder = doors::makeFolder(kind == "unset"_L1 ? std::string() : runtime());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, error);
    QCOMPARE(doors::callAll(kind == "unset"_L1 ? std::string() : runtime(), {}).has_value(), error == ENOENT);
}

void TestDoors::areCalledUnlessKnown()
{
    const auto folder = doors::makeFolder(runtime());
    const auto name = doors::newName();
    QVERIFY(folder && name);
    const auto listener = doors::listenAt(*folder, *name);
    QVERIFY(listener);
    const auto called = doors::callAll(runtime(), {});
    QVERIFY(called);
    QCOMPARE(called->size(), 1U);
    QCOMPARE(called->front().keeper, ::getpid());
    QVERIFY(doors::callAll(runtime(), {::getpid()})->empty());
    QCOMPARE(names().size(), 1);
}

void TestDoors::areTakenAwayWhenNobodyAnswers()
{
    const auto folder = doors::makeFolder(runtime());
    QVERIFY(folder);
    (void)doors::listenAt(*folder, "7-1"); // and closed
    QCOMPARE(names().size(), 1);
    QVERIFY(doors::callAll(runtime(), {})->empty());
    QCOMPARE(names(), QStringList());
}

void TestDoors::areNoneWhereThereIsNoFolder()
{
    QVERIFY(doors::callAll(runtime(), {})->empty());
    QVERIFY(!QDir(m_runtime->filePath(u"terrarium"_s)).exists());
}

QTEST_APPLESS_MAIN(TestDoors)
#include "tst_doors.moc"
