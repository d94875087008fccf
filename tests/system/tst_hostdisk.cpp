// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/sandbox.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

/// That a sandbox makes nothing on the host's disk, where it would stay: neither folders nor files to mount things at.
class TestHostDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void staysAsItIs_data();
    void staysAsItIs();
    void isNotNeededForWhatVanishes();

private:
    [[nodiscard]] Sandbox launch(const QString &command, QByteArray files) const;
    [[nodiscard]] QString root() const { return m_folder.filePath(u"root"_s); }
    [[nodiscard]] QString home() const { return m_folder.filePath(u"home"_s); }

    QTemporaryDir m_folder;
};

void TestHostDisk::init()
{
    QVERIFY(m_folder.isValid() && ::chmod(qPrintable(m_folder.path()), 0755) == 0);
    for (const auto &folder : {root(), root() + u"/usr"_s, home()})
        QVERIFY(QDir().mkpath(folder) && (!isRoot() || ::chown(qPrintable(folder), nobody, nobody) == 0));
}

Sandbox TestHostDisk::launch(const QString &command, QByteArray files) const
{
    files.replace("ROOT", root().toUtf8());
    const auto text = R"({"walls":["mnt","user"],"program":{"folder":"/"},"files":{)" + files + "}}";
    return Sandbox(shell(command, QJsonDocument::fromJson(text).object()), {.home = home()});
}

void TestHostDisk::staysAsItIs_data()
{
    QTest::addColumn<QByteArray>("files");
    const auto row = [](const char *name, const char *files) { QTest::newRow(name) << QByteArray(files); };
    row("folder", R"("mounts":[{"source":"/etc","target":"~/new/folder"}])");
    row("file", R"("mounts":[{"source":"/etc/passwd","target":"~/new"}])");
    row("empty folder", R"("mounts":[{"type":"empty","target":"~/new"}])");
    row("changes thrown away", R"("mounts":[{"type":"overlay","source":"/etc","target":"~/new"}])");
    row("another root", R"("root":"folder","rootFolder":"ROOT","mounts":[{"target":"/srv"}])");
    row("devices of another root", R"("root":"folder","rootFolder":"ROOT/usr","privateDev":true)");
    row("what is shown again of the host",
        R"("home":"empty","mounts":[{"target":"~","writable":true},{"type":"empty","target":"~/new"}])");
}

void TestHostDisk::staysAsItIs()
{
    QFETCH(const QByteArray, files);
    Sandbox sandbox = launch(u"true"_s, files);
    QCOMPARE(sandbox.output(), QByteArray());
    const auto failure = sandbox.told(u"failed"_s);
    QVERIFY2(failure.value("step"_L1).toString().contains(u"in a folder of the host"_s),
             QJsonDocument(failure).toJson().constData());
    QCOMPARE(failure.value("errno"_L1).toInt(), EROFS);
    QVERIFY(QDir(home()).isEmpty() && QDir(root() + u"/usr"_s).isEmpty());
    QCOMPARE(QDir(root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"usr"_s});
}

void TestHostDisk::isNotNeededForWhatVanishes()
{
    Sandbox sandbox = launch(u"readlink ~/new/link; ls ~/new"_s,
                             R"("home":"empty","mounts":[{"source":"/srv","target":"~/new/folder"},
                             {"type":"link","source":"folder","target":"~/new/link"}])");
    QCOMPARE(sandbox.output(), "folder\nfolder\nlink\n");
    QVERIFY(QDir(home()).isEmpty());
}

QTEST_GUILESS_MAIN(TestHostDisk)
#include "tst_hostdisk.moc"
