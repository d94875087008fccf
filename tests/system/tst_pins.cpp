// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/seclude.h"
#include "system/support/table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

/// NS_GET_ID of Linux 6.18, since which sockets tell the id of their network.
constexpr unsigned long getId = _IOR(0xb7, 13, quint64);

bool networksHaveIds()
{
    const int fd = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
    quint64 id = 0;
    const bool told = ioctl(fd, getId, &id) == 0;
    close(fd);
    return told;
}

QJsonObject pinsSeen(User user = {}, const QStringList &before = {})
{
    const QStringList command = before + QStringList{observerProgram(), u"--once"_s, u"--pins"_s};
    return QJsonDocument::fromJson(outputOf(command.first(), command.mid(1), user)).object();
}

/// Of that process, by "how kind".
QMultiMap<QString, QJsonObject> pinsOf(const QJsonObject &snapshot, int pid)
{
    QMultiMap<QString, QJsonObject> found;
    for (const QJsonValue &pin : snapshot["pins"_L1]["list"_L1].toArray())
        if (pin["pid"_L1].toInt() == pid)
            found.insert(pin["how"_L1].toString() + u' ' + pin["kind"_L1].toString(), pin.toObject());
    return found;
}

QJsonObject namespaceOf(const QJsonObject &snapshot, const QJsonObject &pin)
{
    return namespaceIn(snapshot, u"%1:[%2]"_s.arg(pin["kind"_L1].toString()).arg(pin["inode"_L1].toInteger()));
}

/// A program that holds namespaces in every way that there is. Its other namespaces are of its own user namespace.
class Holder {
public:
    explicit Holder(User user) : m_specimen(u"specimen"_s, steps(), user), m_pid(m_specimen.readyPid()) {}

    [[nodiscard]] int pid() const { return m_pid; }
    [[nodiscard]] QString file() const { return m_folder.path() + u"/kept"_s; }

private:
    QStringList steps()
    {
        m_folder.setAutoRemove(true);
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
        (void)QFile(file()).open(QIODevice::WriteOnly);
        return {u"user"_s,
                u"net"_s,
                u"ipc"_s,
                u"cgroup"_s,
                u"mnt"_s,
                u"thread:uts"_s,
                u"owntable:ipc"_s,
                u"descriptor:net"_s,
                u"socket"_s,
                u"inflight:cgroup"_s,
                u"mounted:net:"_s + file(),
                u"time"_s,
                u"pid"_s};
    }

    QTemporaryDir m_folder;
    Target m_specimen;
    int m_pid;
};

} // namespace

class TestPins : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEveryWay_data();
    void findsEveryWay();
    void tellsWhoseANamespaceWithoutAProcessIs_data();
    void tellsWhoseANamespaceWithoutAProcessIs();
    void tellsTheNumberOfTheDescriptor();
    void findsAPidNamespaceWhoseFirstProcessEnded();
    void tellsTheOffsetsThatChildrenGet();
    void forgetsWhatEnded();
    void countsWhatMayNotBeSeen();
    void doesWithTwoRightsOfRoots();
    void needsNoPins();
};

void TestPins::findsEveryWay_data()
{
    QTest::addColumn<int>("holder");
    QTest::addColumn<int>("reader");
    const int self = static_cast<int>(geteuid());
    QTest::newRow("as the user itself") << self << self;
    if (!isRoot())
        return;
    QTest::newRow("another user's, as root") << int(nobody) << 0;
    QTest::newRow("an ordinary user's, as itself") << int(nobody) << int(nobody);
}

void TestPins::findsEveryWay()
{
    QFETCH(const int, holder);
    QFETCH(const int, reader);
    const Holder one{User(holder)};
    QVERIFY(one.pid() > 0);
    const QJsonObject snapshot = pinsSeen(User(reader));
    const auto pins = pinsOf(snapshot, one.pid());
    for (const QString &way : {u"thread uts"_s, u"descriptor net"_s, u"descriptor ipc"_s, u"socket net"_s,
                               u"mount net"_s, u"time_for_children time"_s, u"pid_for_children pid"_s})
        QCOMPARE(pins.count(way), 1);
    QCOMPARE(pins.size(), 7);
    // What is in flight is in no list: it is counted, and said.
    QCOMPARE_GE(snapshot["pins"_L1]["inFlight"_L1].toInt(), 1);

    QCOMPARE(pins.value(u"mount net"_s)["path"_L1].toString(), one.file());
    QCOMPARE(u"mnt:[%1]"_s.arg(pins.value(u"mount net"_s)["other"_L1]["inode"_L1].toInteger()),
             linkOf(one.pid(), u"mnt"_s));
    QVERIFY(pins.value(u"descriptor ipc"_s)["tid"_L1].toInt() > 0);
    QVERIFY(pins.value(u"descriptor net"_s)["tid"_L1].isNull());
    QCOMPARE(pins.value(u"thread uts"_s)["startTime"_L1], processIn(snapshot, one.pid())["startTime"_L1]);
    // It has no first process, so the kernel does not tell its number.
    QVERIFY(pins.value(u"pid_for_children pid"_s)["inode"_L1].isNull());
}

void TestPins::tellsWhoseANamespaceWithoutAProcessIs_data()
{
    findsEveryWay_data();
}

void TestPins::tellsWhoseANamespaceWithoutAProcessIs()
{
    QFETCH(const int, holder);
    QFETCH(const int, reader);
    const Holder one{User(holder)};
    QVERIFY(one.pid() > 0);
    const QJsonObject snapshot = pinsSeen(User(reader));
    const auto pins = pinsOf(snapshot, one.pid());
    for (const QString &way :
         {u"descriptor net"_s, u"descriptor ipc"_s, u"socket net"_s, u"mount net"_s, u"time_for_children time"_s}) {
        const QJsonObject found = namespaceOf(snapshot, pins.value(way));
        if (way == u"mount net"_s && found["owner"_L1].isNull() && QStorageInfo::root().fileSystemType() == "overlay")
            continue; // its path leads over a file system that is not asked
        QCOMPARE(found["processes"_L1].toInt(-1), 0);
        QCOMPARE(found["ownerUid"_L1].toInt(-1), holder);
        QCOMPARE(u"user:[%1]"_s.arg(found["owner"_L1].toInteger()), linkOf(one.pid(), u"user"_s));
    }
}

void TestPins::tellsTheNumberOfTheDescriptor()
{
    const Holder one{User(geteuid())};
    const QJsonObject snapshot = pinsSeen();
    const QJsonObject pin = pinsOf(snapshot, one.pid()).value(u"descriptor net"_s);
    const QString link = u"/proc/%1/fd/%2"_s.arg(one.pid()).arg(pin["descriptor"_L1].toInt(-1));
    std::array<char, 64> target{};
    QVERIFY(readlink(qPrintable(link), target.data(), target.size() - 1) > 0);
    QCOMPARE(QString::fromLatin1(target.data()), u"net:[%1]"_s.arg(pin["inode"_L1].toInteger()));
}

void TestPins::findsAPidNamespaceWhoseFirstProcessEnded()
{
    Target specimen(u"specimen"_s, {u"user"_s, u"pid"_s, u"children:1"_s, u"bury"_s});
    const int pid = specimen.readyPid();
    const QJsonObject snapshot = pinsSeen();
    const QJsonObject pin = pinsOf(snapshot, pid).value(u"pid_for_children pid"_s);
    QCOMPARE(u"pid:[%1]"_s.arg(pin["inode"_L1].toInteger()), linkOf(pid, u"pid_for_children"_s));
    const QJsonObject found = namespaceOf(snapshot, pin);
    QCOMPARE(found["processes"_L1].toInt(-1), 0);
}

void TestPins::tellsTheOffsetsThatChildrenGet()
{
    Target specimen(u"specimen"_s, {u"user"_s, u"time"_s, u"offsets:86400:3600"_s});
    const QJsonObject snapshot = pinsSeen();
    const QJsonObject pin = pinsOf(snapshot, specimen.readyPid()).value(u"time_for_children time"_s);
    QCOMPARE(namespaceOf(snapshot, pin)["offsets"_L1]["monotonic"_L1].toInteger(), 86'400'000'000'000);
}

void TestPins::forgetsWhatEnded()
{
    int pid = 0;
    {
        const Holder one{User(geteuid())};
        pid = one.pid();
        QCOMPARE(pinsOf(pinsSeen(), pid).size(), 7);
    }
    const QJsonObject after = pinsSeen();
    QVERIFY(pinsOf(after, pid).isEmpty());
    for (const QJsonValue &row : after["namespaces"_L1].toArray())
        QVERIFY2(row["processes"_L1].toInt() > 0, qPrintable(row["kind"_L1].toString()));
}

void TestPins::countsWhatMayNotBeSeen()
{
    if (!isRoot())
        QSKIP("Takes root: two users are needed.");
    const Holder one{User(0)};
    const QJsonObject snapshot = pinsSeen(nobody);
    QVERIFY(pinsOf(snapshot, one.pid()).isEmpty());
    QCOMPARE_GE(snapshot["pins"_L1]["unreadable"_L1].toInt(), 1);
    QCOMPARE(pinsSeen()["pins"_L1]["unreadable"_L1].toInt(-1), 0);
}

/// As the observer that an administrator's authorisation starts.
void TestPins::doesWithTwoRightsOfRoots()
{
    if (!isRoot())
        QSKIP("Takes root.");
    const Holder one{User(nobody)};
    const QJsonObject snapshot = pinsSeen({}, {u"setpriv"_s, u"--bounding-set=-all,+sys_ptrace,+dac_read_search"_s,
                                               u"--inh-caps=-all"_s, u"--no-new-privs"_s});
    const auto pins = pinsOf(snapshot, one.pid());
    const QJsonObject socket = pins.value(u"socket net"_s);
    if (networksHaveIds()) {
        // That there is a network which no process is in is known by its id, but not by its number.
        QCOMPARE(pins.size(), 7);
        QVERIFY(socket["inode"_L1].isNull());
    } else {
        QCOMPARE(pins.size(), 6);
        QCOMPARE_GE(snapshot["pins"_L1]["unknownSockets"_L1].toInt(), 1);
    }
    QCOMPARE(snapshot["pins"_L1]["unreadable"_L1].toInt(-1), 0);
    QCOMPARE(namespaceOf(snapshot, pins.value(u"descriptor net"_s))["ownerUid"_L1].toInt(-1), int(nobody));
}

void TestPins::needsNoPins()
{
    QVERIFY(observed()["pins"_L1].isNull());
    const QJsonObject snapshot = pinsSeen();
    QVERIFY(!snapshot["pins"_L1].isNull());
    // Nobody holds anything of anybody here: this test and its observer are where everybody is.
    for (const QJsonValue &pin : snapshot["pins"_L1]["list"_L1].toArray())
        QVERIFY2(QStringList({u"child"_s, u"owned"_s, u"mount"_s}).contains(pin["how"_L1].toString()),
                 qPrintable(pin["how"_L1].toString()));
}

int main(int argc, char **argv)
{
    seclude(argv);
    QCoreApplication application(argc, argv);
    TestPins test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pins.moc"
