// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/sandbox.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <arpa/inet.h>
#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sched.h>
#include <sys/ipc.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

void require(bool done)
{
    if (!done)
        ::_exit(126);
}

void enterMountsOfItsOwn(unsigned long propagation)
{
    require(::unshare(CLONE_NEWNS) == 0);
    require(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
    require(::mount(nullptr, "/", nullptr, MS_REC | propagation, nullptr) == 0);
}

QJsonObject spec(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A message queue as any program could have made it.
class Queue {
public:
    Queue() : m_id(::msgget(IPC_PRIVATE, 0666)) {}
    ~Queue() { ::msgctl(m_id, IPC_RMID, nullptr); }
    Queue(const Queue &) = delete;
    Queue &operator=(const Queue &) = delete;
    [[nodiscard]] int id() const { return m_id; }

private:
    int m_id;
};

/// A port of this machine's loopback interface that answers "well".
class Port {
public:
    Port() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address{.sin_family = AF_INET, .sin_port = 0, .sin_addr = {htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof address;
        if (::bind(m_socket, plain, size) == 0 && ::listen(m_socket, 4) == 0 &&
            ::getsockname(m_socket, plain, &size) == 0)
            m_number = ntohs(address.sin_port);
    }
    ~Port() { ::close(m_socket); }
    Port(const Port &) = delete;
    Port &operator=(const Port &) = delete;
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool wasCalled() const
    {
        const int caller = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        ::close(caller);
        return caller >= 0;
    }

private:
    int m_socket;
    int m_number = 0;
};

constexpr int outsidePort = 7001;
constexpr int hostPort = 7002;

/// Taken over by the launcher; who calls it is let in by the kernel.
void listenAt(in_addr_t host, int port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(host);
    require(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    require(::listen(listener, 8) == 0);
}

void openTunnelsToAll(const QByteArray &device)
{
    require(::mknod(device.data(), S_IFCHR | 0600, makedev(10, 200)) == 0);
    require(::chmod(device.data(), 0666) == 0);
    require(::mount(device.data(), "/dev/net/tun", nullptr, MS_BIND, nullptr) == 0);
}

/// Instead of the host's: with a way to 192.0.2.1, where nobody is, another machine's address, and a port each of that
/// and of loopback (addresses are those of RFC 5737).
void enterNetworkOfItsOwn()
{
    require(::unshare(CLONE_NEWNET) == 0);
    require(
        std::system(
            "ip link set lo up && ip link add wire type veth peer end && ip link set wire up && ip link set end up && "
            "ip addr add 192.0.2.10/24 dev wire && ip route add default via 192.0.2.1 && "
            "ip addr add 198.51.100.1/32 dev lo") == 0);
    listenAt(0xC6336401, outsidePort); // 198.51.100.1
    listenAt(INADDR_LOOPBACK, hostPort);
}

QString call(const QString &address, int port)
{
    return uR"(timeout 3 bash -c "exec 3<>/dev/tcp/%1/%2" 2>/dev/null && echo reached || echo refused)"_s.arg(address)
        .arg(port);
}

} // namespace

/// What a sandbox gets of, or is kept from, things outside that are made for the test.
class TestSurroundings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid() && ::chmod(qPrintable(m_folder.path()), 0755) == 0); }
    void hasAnotherRootFolderAndNothingElse();
    void mapsTheWholeRangeOfIds();
    void takesItsPlaceInPropagation_data();
    void takesItsPlaceInPropagation();
    void reachesOutByPastaButNotIntoTheHost();
    void isKeptFromTheHostsPortsWithoutAWayOut();
    void doesNotSeeTheHostsQueues_data();
    void doesNotSeeTheHostsQueues();
    void isTheRootOfItsControlGroups();

private:
    [[nodiscard]] QString makeRootFolder() const;
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
};

QString TestSurroundings::makeRootFolder() const
{
    const auto root = m_folder.filePath(u"root"_s);
    for (const auto *name : {"usr", "proc", "dev"})
        QDir().mkpath(root + u'/' + QString::fromLatin1(name));
    for (const auto *name : {"bin", "lib", "lib64"})
        QFile::link(u"usr/"_s + QString::fromLatin1(name), root + u'/' + QString::fromLatin1(name));
    return root;
}

QString TestSurroundings::file(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void TestSurroundings::hasAnotherRootFolderAndNothingElse()
{
    const auto root = makeRootFolder();
    struct stat outside{};
    QCOMPARE(::stat(qPrintable(root), &outside), 0);
    Sandbox sandbox(
        shell(u"ls -x /; stat -c %i /; cut -d' ' -f5 /proc/self/mountinfo | sort | tr '\\n' ' '"_s,
              spec(R"({"walls":["mnt","pid","user"],"program":{"folder":"/"},"files":{"proc":"own","root":"folder",
                               "rootFolder":")" +
                   root.toUtf8() + R"(","mounts":[{"target":"/usr"}]}})")));
    const auto lines = sandbox.output().split('\n');
    QVERIFY2(lines.size() >= 3, QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData());
    QCOMPARE(lines[0].simplified(), "bin dev lib lib64 proc usr");
    QCOMPARE(lines[1].toULongLong(), outside.st_ino);
    QCOMPARE(lines[2], "/ /proc /usr "); // nothing of the old root is left
}

void TestSurroundings::mapsTheWholeRangeOfIds()
{
    if (!isRoot())
        QSKIP("Only root can give a user further ids.");
    const auto uids = file(u"subuid"_s, QByteArray::number(nobody) + ":300000:65536\n").toLocal8Bit();
    const auto gids = file(u"subgid"_s, QByteArray::number(nobody) + ":400000:65536\n").toLocal8Bit();
    const Ground ground{.asRoot = [uids, gids] {
        enterMountsOfItsOwn(MS_PRIVATE);
        require(::mount(uids.data(), "/etc/subuid", nullptr, MS_BIND, nullptr) == 0);
        require(::mount(gids.data(), "/etc/subgid", nullptr, MS_BIND, nullptr) == 0);
    }};
    Sandbox sandbox(shell(u"id -u; tr -s ' ' < /proc/self/uid_map; tr -s ' ' < /proc/self/gid_map; "
                          "touch ~/x && chown 7:8 ~/x && stat -c %u:%g ~/x"_s,
                          spec(R"({"walls":["user"],"users":{"map":"range"}})")),
                    ground);
    const auto output = sandbox.output();
    const auto outside = QByteArray::number(nobody);
    QVERIFY2(!output.isEmpty(), QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData());
    QCOMPARE(output, "0\n 0 " + outside + " 1\n 1 300000 65536\n 0 " + outside + " 1\n 1 400000 65536\n7:8\n");
}

void TestSurroundings::takesItsPlaceInPropagation_data()
{
    QTest::addColumn<QByteArray>("propagation");
    QTest::addColumn<QByteArray>("expected");
    // A user namespace receives at most: the kernel makes what is shared a slave there (mount_namespaces(7)).
    QTest::newRow("private") << QByteArray("private") << QByteArray("private");
    QTest::newRow("slave") << QByteArray("slave") << QByteArray("private,slave");
    QTest::newRow("shared") << QByteArray("shared") << QByteArray("shared,slave");
    QTest::newRow("unchanged") << QByteArray("unchanged") << QByteArray("private,slave");
}

void TestSurroundings::takesItsPlaceInPropagation()
{
    if (!isRoot())
        QSKIP("Only root can share mounts.");
    QFETCH(const QByteArray, propagation);
    QFETCH(const QByteArray, expected);
    Sandbox sandbox(shell(u"findmnt -n -o PROPAGATION /"_s,
                          spec(R"({"walls":["mnt","user"],"files":{"propagation":")" + propagation + R"("}})")),
                    Ground{.asRoot = [] { enterMountsOfItsOwn(MS_SHARED); }});
    QCOMPARE(sandbox.output().trimmed(), expected);
}

void TestSurroundings::reachesOutByPastaButNotIntoTheHost()
{
    if (!isRoot())
        QSKIP("Only root can make a network to be let out into.");
    const auto device = m_folder.filePath(u"tun"_s).toLocal8Bit();
    const Ground ground{.asRoot = [device] {
        enterMountsOfItsOwn(MS_PRIVATE);
        openTunnelsToAll(device);
        enterNetworkOfItsOwn();
    }};
    const QStringList calls{call(u"198.51.100.1"_s, outsidePort), call(u"127.0.0.1"_s, hostPort),
                            call(u"192.0.2.1"_s, hostPort)};
    Sandbox sandbox(shell(calls.join(u';'), spec(R"({"walls":["net","user"],"network":"pasta"})")), ground);
    const auto output = sandbox.output();
    QVERIFY2(sandbox.told(u"failed"_s).isEmpty(), QJsonDocument(sandbox.told(u"failed"_s)).toJson().constData());
    QCOMPARE(output, "reached\nrefused\nrefused\n");
}

void TestSurroundings::isKeptFromTheHostsPortsWithoutAWayOut()
{
    const Port port;
    Sandbox apart(shell(call(u"127.0.0.1"_s, port.number()), spec(R"({"walls":["net","user"]})")));
    QCOMPARE(apart.output(), "refused\n");
    QVERIFY(!port.wasCalled());
    Sandbox together(shell(call(u"127.0.0.1"_s, port.number())));
    QCOMPARE(together.output(), "reached\n");
    QVERIFY(port.wasCalled());
}

void TestSurroundings::doesNotSeeTheHostsQueues_data()
{
    QTest::addColumn<QByteArray>("walls");
    QTest::addColumn<int>("seen");
    QTest::newRow("with queues of its own") << QByteArray(R"(["ipc","user"])") << 0;
    QTest::newRow("with those of the host") << QByteArray(R"(["user"])") << 1;
}

void TestSurroundings::doesNotSeeTheHostsQueues()
{
    QFETCH(const QByteArray, walls);
    QFETCH(const int, seen);
    const Queue queue;
    QVERIFY(queue.id() >= 0);
    Sandbox sandbox(
        shell(u"awk '$2 == %1' /proc/sysvipc/msg | wc -l"_s.arg(queue.id()), spec(R"({"walls":)" + walls + '}')));
    QCOMPARE(sandbox.output().trimmed().toInt(), seen);
}

void TestSurroundings::isTheRootOfItsControlGroups()
{
    Sandbox sandbox(shell(u"cut -d: -f3 /proc/self/cgroup | sort -u"_s, spec(R"({"walls":["cgroup","user"]})")));
    QCOMPARE(sandbox.output(), "/\n");
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
