// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/seclude.h"
#include "system/support/table.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

/// NS_GET_ID of Linux 6.18, which the headers of an older one lack.
constexpr unsigned long getId = _IOR(0xb7, 13, quint64);

/// Only root may leave the host's namespaces at once; an ordinary user needs a user namespace for it.
QStringList privileged(const QStringList &steps)
{
    return isRoot() ? steps : QStringList{u"user"_s} + steps;
}

QStringList rangesOf(const QJsonValue &map)
{
    QStringList lines;
    for (const QJsonValue &range : map.toArray()) {
        const QJsonArray ids = range.toArray();
        lines.append(u"%1 %2 %3"_s.arg(ids[0].toInteger()).arg(ids[1].toInteger()).arg(ids[2].toInteger()));
    }
    return lines;
}

QStringList mapFile(int pid, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
    QStringList lines;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().trimmed().split('\n'))
            lines.append(QString::fromLatin1(line.simplified()));
    return lines;
}

QList<qint64> nsPids(int pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto match = QRegularExpression(u"NSpid:([\\s\\d]+)\\n"_s).match(QString::fromUtf8(file.readAll()));
    QList<qint64> pids;
    for (const QString &word : match.captured(1).split(u'\t', Qt::SkipEmptyParts))
        pids.append(word.toLongLong());
    return pids;
}

} // namespace

class TestScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsAndNamesWhatOnlyAThreadIsIn();
    void findsWhatOnlyAMountKeeps();
    void findsTheHiddenMiddleOnce();
    void tellsWhoMadeAUserNamespace();
    void tellsThePidAtEveryLevel();
    void keepsOddNames_data();
    void keepsOddNames();
    void tellsAZombie();
    void tellsTimeOffsets();
    void tellsIdMaps_data();
    void tellsIdMaps();
    void tellsThe64BitId();
};

void TestScan::findsAndNamesWhatOnlyAThreadIsIn()
{
    Target specimen(u"specimen"_s, privileged({u"thread:uts"_s}));
    const int pid = specimen.readyPid();
    const QString tid =
        QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).last();
    const QString link = linkOf(u"/proc/%1/task/%2"_s.arg(pid).arg(tid), u"uts"_s);
    const QJsonObject snapshot = observed();
    const QJsonObject found = namespaceIn(snapshot, link);
    QVERIFY(!found.isEmpty());
    const QJsonArray threads = processIn(snapshot, pid)["threadNamespaces"_L1].toArray();
    QCOMPARE(threads.size(), 1);
    QCOMPARE(threads[0]["tid"_L1].toInteger(), tid.toLongLong());
    QCOMPARE(threads[0]["namespaces"_L1]["uts"_L1].toInteger(), found["inode"_L1].toInteger());
}

void TestScan::findsWhatOnlyAMountKeeps()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kept in a mount"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const QStringList inside = QStringList{targetProgram(u"specimen"_s)} +
                               privileged({u"net"_s, u"mnt"_s, u"mounted:net:"_s + file, u"exec"_s});
    QJsonArray kept;
    for (const QJsonValue &row : observed({}, inside)["namespaces"_L1].toArray())
        if (row["mountedAt"_L1].toArray().contains(file))
            kept.append(row);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0]["kind"_L1].toString(), u"net"_s);
    QCOMPARE(kept[0]["processes"_L1].toInt(-1), 0);
    QVERIFY(kept[0]["pid"_L1].isNull());
}

void TestScan::findsTheHiddenMiddleOnce()
{
    Target specimen(u"specimen"_s, {u"user"_s});
    const int pid = specimen.readyPid();
    const QString middle = linkOf(pid, u"user"_s);
    QVERIFY(specimen.take("user"));
    const QString inner = linkOf(pid, u"user"_s);
    QVERIFY(middle != inner);

    const QJsonObject snapshot = observed();
    const QJsonObject ghost = namespaceIn(snapshot, middle);
    QCOMPARE(ghost["processes"_L1].toInt(-1), 0);
    QCOMPARE(namespaceIn(snapshot, inner)["parent"_L1].toInteger(), ghost["inode"_L1].toInteger());
    QCOMPARE(u"user:[%1]"_s.arg(ghost["parent"_L1].toInteger()), linkOf(u"/proc/self"_s, u"user"_s));
    const QJsonArray all = snapshot["namespaces"_L1].toArray();
    QCOMPARE(std::ranges::count_if(all, [&](const QJsonValue &row) { return row["inode"_L1] == ghost["inode"_L1]; }),
             1);
}

void TestScan::tellsWhoMadeAUserNamespace()
{
    const User user = isRoot() ? User(nobody) : User();
    Target specimen(u"specimen"_s, {u"user"_s, u"uts"_s}, user);
    const int pid = specimen.readyPid();
    const QJsonObject snapshot = observed();
    for (const QString &kind : {u"user"_s, u"uts"_s})
        QCOMPARE(namespaceIn(snapshot, linkOf(pid, kind))["ownerUid"_L1].toInteger(-1),
                 qint64(user.value_or(geteuid())));
    const QJsonObject owned = namespaceIn(snapshot, linkOf(pid, u"uts"_s));
    QCOMPARE(u"user:[%1]"_s.arg(owned["owner"_L1].toInteger()), linkOf(pid, u"user"_s));
}

void TestScan::tellsThePidAtEveryLevel()
{
    Target specimen(u"specimen"_s,
                    privileged({u"pid"_s, u"fork"_s, u"pid"_s, u"fork"_s, u"children:1"_s, u"pid"_s, u"fork"_s}));
    const int pid = specimen.readyPid();
    const QList<qint64> expected = nsPids(pid);
    QCOMPARE(expected.size() - nsPids(static_cast<int>(getpid())).size(), 3);
    QList<qint64> pids;
    for (const QJsonValue &number : processIn(observed(), pid)["pids"_L1].toArray())
        pids.append(number.toInteger());
    QCOMPARE(pids, expected.last(4)); // from the level of this /proc on
    QCOMPARE(pids.first(), pid);
    QCOMPARE(pids.last(), 1);
}

void TestScan::keepsOddNames_data()
{
    QTest::addColumn<QByteArray>("comm");
    QTest::addColumn<QString>("shown");
    QTest::newRow("like the fields of stat") << QByteArray(") S 1 (") << u") S 1 ("_s;
    QTest::newRow("newline") << QByteArray("a\nb") << u"a\nb"_s;
    QTest::newRow("escape sequence") << QByteArray("\x1b[31mred\x1b[0m") << u"\x1b[31mred\x1b[0m"_s;
    QTest::newRow("backslash and quote") << QByteArray("a\\n\"b") << u"a\\n\"b"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff\xfe"
                                                 "b")
                                   << u"a\ufffd\ufffdb"_s;
    QTest::newRow("spaces") << QByteArray("  x ") << u"  x "_s;
    QTest::newRow("empty") << QByteArray("") << u""_s;
}

void TestScan::keepsOddNames()
{
    QFETCH(QByteArray, comm);
    QFETCH(QString, shown);
    Target specimen(u"specimen"_s, {u"name:"_s + QString::fromLatin1(comm.toHex())});
    const int pid = specimen.readyPid();
    const QJsonObject process = processIn(observed(), pid);
    QCOMPARE(process["comm"_L1].toString(u"none"_s), shown);
    QCOMPARE(process["ppid"_L1].toInt(), static_cast<int>(getpid()));
    QVERIFY(u"RS"_s.contains(process["state"_L1].toString(u"none"_s))); // it may not have come to rest
}

void TestScan::tellsAZombie()
{
    Target specimen(u"specimen"_s, {u"zombie"_s});
    const int pid = specimen.readyPid();
    int zombies = 0;
    for (const QJsonValue &process : observed()["processes"_L1].toArray()) {
        if (process["ppid"_L1].toInt() != pid)
            continue;
        ++zombies;
        QCOMPARE(process["state"_L1].toString(), u"Z"_s);
        QCOMPARE(process["command"_L1].toString(), QString());
        QCOMPARE(process["comm"_L1].toString(), u"specimen"_s);
    }
    QCOMPARE(zombies, 1);
}

void TestScan::tellsTimeOffsets()
{
    Target specimen(u"specimen"_s, privileged({u"time"_s, u"offsets:86400:3600"_s, u"fork"_s}));
    const int pid = specimen.readyPid();
    const QJsonValue offsets = namespaceIn(observed(), linkOf(pid, u"time"_s))["offsets"_L1];
    QCOMPARE(offsets["monotonic"_L1].toInteger(), 86'400'000'000'000);
    QCOMPARE(offsets["boottime"_L1].toInteger(), 3'600'000'000'000);
}

void TestScan::tellsIdMaps_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("one id") << u"user"_s;
    if (isRoot())
        QTest::newRow("two lines") << u"widely"_s;
}

void TestScan::tellsIdMaps()
{
    QFETCH(QString, step);
    Target specimen(u"specimen"_s, {step});
    const int pid = specimen.readyPid();
    const QJsonObject found = namespaceIn(observed(), linkOf(pid, u"user"_s));
    QVERIFY(!mapFile(pid, u"uid_map"_s).isEmpty());
    QCOMPARE(rangesOf(found["uidMap"_L1]), mapFile(pid, u"uid_map"_s));
    QCOMPARE(rangesOf(found["gidMap"_L1]), mapFile(pid, u"gid_map"_s));
    QCOMPARE(QStringList{found["setgroups"_L1].toString()}, mapFile(pid, u"setgroups"_s));
}

void TestScan::tellsThe64BitId()
{
    const int fd = open("/proc/self/ns/uts", O_RDONLY | O_CLOEXEC);
    quint64 id = 0;
    const bool told = ioctl(fd, getId, &id) == 0;
    close(fd);
    const QJsonValue found = namespaceIn(observed(), linkOf(u"/proc/self"_s, u"uts"_s))["id"_L1];
    QCOMPARE(found.isNull(), !told);
    QCOMPARE(static_cast<quint64>(found.toInteger()), id);
}

int main(int argc, char **argv)
{
    seclude(argv);
    QCoreApplication application(argc, argv);
    TestScan test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scan.moc"
