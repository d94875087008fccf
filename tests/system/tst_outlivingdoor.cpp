// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keeperclient.h"
#include "broker/keeperfinder.h"
#include "system/support/sandbox.h"
#include "system/support/sandboxwindow.h"

#include <QApplication>
#include <QSignalSpy>

#include <csignal>

#include <grp.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;
using terrarium::test::nobody;
using terrarium::test::outliving;
using terrarium::test::processesOfUser;
using terrarium::test::SandboxWindow;
using terrarium::test::UserFolders;

namespace {

constexpr int patience = 20'000;

/// The first message of whoever listens there; empty if nobody lets the caller in.
QByteArray greetingAt(const QByteArray &path)
{
    const Fd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        return "not reached";
    pollfd answer{socket.get(), POLLIN, 0};
    ::poll(&answer, 1, patience);
    QByteArray text(1024, '\0');
    const auto size = ::recv(socket.get(), text.data(), static_cast<std::size_t>(text.size()), MSG_DONTWAIT);
    return text.first(std::max<qsizetype>(size, 0));
}

/// A process that stays what it is now, and calls at doors when asked to.
class Caller {
public:
    Caller()
    {
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, m_ends) == 0)
            m_pid = ::fork();
        if (m_pid != 0)
            return;
        ::close(m_ends[0]);
        QByteArray path(256, '\0');
        for (ssize_t size = 0; (size = ::read(m_ends[1], path.data(), 256)) > 0;) {
            const QByteArray greeting = '>' + greetingAt(path.first(size));
            (void)!::write(m_ends[1], greeting.constData(), static_cast<std::size_t>(greeting.size()));
        }
        ::_exit(0);
    }
    ~Caller()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
        ::waitpid(m_pid, nullptr, 0);
    }
    Caller(const Caller &) = delete;
    Caller &operator=(const Caller &) = delete;

    [[nodiscard]] QByteArray call(const QString &path) const
    {
        const QByteArray name = path.toLocal8Bit();
        QByteArray answer(2048, '\0');
        if (::write(m_ends[0], name.constData(), static_cast<std::size_t>(name.size())) < 0)
            return "no caller";
        return answer.first(std::max<ssize_t>(::read(m_ends[0], answer.data(), 2048), 0));
    }

private:
    int m_ends[2] = {-1, -1};
    pid_t m_pid = -1;
};

Caller *stranger = nullptr; ///< root, where the tests run as root

} // namespace

/// The door of a sandbox that goes on when its window is closed: who comes in by it, and where it is.
class TestOutlivingDoor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = processesOfUser(); }
    void init() { m_folders = std::make_unique<UserFolders>(); }
    void cleanup();

    void letsNobodyElseIn_data();
    void letsNobodyElseIn();
    void takesNoOrderThatIsTooLong();
    void keepsItsDoorFromTheProgram();
    void isNotLaunchedWithoutASafePlaceForTheDoor_data();
    void isNotLaunchedWithoutASafePlaceForTheDoor();

private:
    std::unique_ptr<UserFolders> m_folders;
    QList<qint64> m_before;
};

void TestOutlivingDoor::cleanup()
{
    if (QTest::currentTestFailed() && m_folders->keeper() > 0)
        ::kill(m_folders->keeper(), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), m_before, patience);
    QCOMPARE(m_folders->doors(), QStringList());
}

void TestOutlivingDoor::letsNobodyElseIn_data()
{
    QTest::addColumn<bool>("isOtherUser");
    QTest::newRow("another user, even root") << true;
    QTest::newRow("from a user namespace beneath") << false;
}

void TestOutlivingDoor::letsNobodyElseIn()
{
    QFETCH(const bool, isOtherUser);
    if (isOtherUser && !stranger)
        QSKIP("These tests do not run as root.");
    {
        SandboxWindow first;
        first->launch(outliving("sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
    }
    const QString door = m_folders->door();
    QVERIFY(greetingAt(door.toLocal8Bit()).startsWith(R"({"event":"hello")"));
    if (isOtherUser) {
        QCOMPARE(stranger->call(door), ">");
    } else {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(::unshare(CLONE_NEWUSER) == 0 && greetingAt(door.toLocal8Bit()).isEmpty() ? 0 : 1);
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }
    SandboxWindow second;
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    second.press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.cell(0, 1).startsWith(u"ended"_s), patience);
}

void TestOutlivingDoor::takesNoOrderThatIsTooLong()
{
    {
        SandboxWindow first;
        first->launch(outliving("sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
    }
    KeeperFinder finder;
    std::unique_ptr<KeeperClient> client;
    connect(&finder, &KeeperFinder::found, this, [&client](const std::shared_ptr<FoundKeeper> &found) {
        const QByteArray order = "kill" + QByteArray(100'000, ' ');
        QCOMPARE(::send(found->control.get(), order.constData(), static_cast<std::size_t>(order.size()), MSG_NOSIGNAL),
                 order.size());
        client = std::make_unique<KeeperClient>(std::move(*found));
    });
    finder.look({});
    QTRY_VERIFY_WITH_TIMEOUT(client != nullptr, patience);
    client->setFrozen(true);
    QTRY_COMPARE_WITH_TIMEOUT(client->state(), KeeperClient::State::Frozen, patience);
    client->kill();
    QTRY_COMPARE_WITH_TIMEOUT(client->state(), KeeperClient::State::Ended, patience);
}

void TestOutlivingDoor::keepsItsDoorFromTheProgram()
{
    auto spec = outliving("ls -l /proc/[0-9]*/fd > ~/seen 2>&1; touch ~/gone; sleep 1000");
    spec.program.first = ProgramSpec::First::Reaper;
    spec.users.map = UsersSpec::Map::Root; // who may look into process 1
    SandboxWindow page;
    page->launch(spec);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folders->inHome("gone")), patience);
    QFile seen(m_folders->inHome("seen"));
    QVERIFY(seen.open(QIODevice::ReadOnly));
    const QByteArray text = seen.readAll();
    QVERIFY2(text.contains("/proc/1/fd") && text.contains("/dev/pts/") && !text.contains("denied"), text.constData());
    QVERIFY2(!text.contains("socket:") && !text.contains("ptmx"), text.constData());
    page.press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.cell(0, 1).startsWith(u"ended"_s), patience);
}

void TestOutlivingDoor::isNotLaunchedWithoutASafePlaceForTheDoor_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("error");
    QTest::newRow("no folder") << u"none"_s << ENOENT;
    QTest::newRow("one that others may write to") << u"open"_s << EPERM;
    QTest::newRow("a link") << u"link"_s << ENOTDIR;
    QTest::newRow("one that others may enter") << u"entered"_s << EPERM;
    QTest::newRow("somebody else's") << u"foreign"_s << EPERM;
}

void TestOutlivingDoor::isNotLaunchedWithoutASafePlaceForTheDoor()
{
    QFETCH(const QString, kind);
    QFETCH(const int, error);
    const QByteArray runtime = m_folders->runtime().toLocal8Bit();
    const QByteArray inner = runtime + "/terrarium";
    if (kind == "none"_L1)
        qunsetenv("XDG_RUNTIME_DIR");
    else if (kind == "foreign"_L1)
        qputenv("XDG_RUNTIME_DIR", "/usr");
    else if (kind == "open"_L1)
        QCOMPARE(::chmod(runtime.constData(), 0770), 0);
    else if (kind == "link"_L1)
        QCOMPARE(::symlink("/tmp", inner.constData()), 0);
    else
        QCOMPARE(::mkdir(inner.constData(), 0755), 0);
    KeeperClient client(outliving("sleep 1000"));
    const QSignalSpy failed(&client, &KeeperClient::failed);
    client.start(Fd());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const auto failure = failed.first().first().value<LaunchFailure>();
    QCOMPARE(client.plan().at(static_cast<std::size_t>(failure.step)).kind, StepKind::OpenDoor);
    QCOMPARE(failure.error, error);
}

/// Root gives itself up first: nothing here needs it but the stranger.
int main(int argc, char **argv)
{
    qputenv("TERRARIUM_KEEPER", terrarium::test::keeperProgram().toLocal8Bit());
    std::unique_ptr<Caller> root;
    if (terrarium::test::isRoot()) {
        root = std::make_unique<Caller>();
        stranger = root.get();
        if (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0 ||
            setresuid(nobody, nobody, nobody) != 0)
            return 1;
    }
    ::prctl(PR_SET_DUMPABLE, 1); // or the keeper may not look at what namespaces this process is in
    QApplication app(argc, argv);
    TestOutlivingDoor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outlivingdoor.moc"
