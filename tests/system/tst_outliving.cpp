// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keeperclient.h"
#include "broker/keeperfinder.h"
#include "sandbox/completion.h"
#include "system/support/programs.h"
#include "system/support/sandbox.h"
#include "ui/common/selection.h"
#include "ui/launch/presets.h"
#include "ui/sandboxes/sandboxcells.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/sandboxes/usagemeter.h"
#include "ui/terminal/terminal.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
using terrarium::test::isAlive;
using terrarium::test::nobody;
using terrarium::test::processesOfUser;

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
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, m_ends) < 0 || (m_pid = ::fork()) != 0)
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

LaunchSpec outliving(const char *command)
{
    LaunchSpec spec;
    spec.program.arguments = {"sh", "-c", command};
    spec.program.outlivesWindow = true;
    return complete(withPreset(spec, Preset::Article), false).spec;
}

/// As much of a window as these tests need: its page of sandboxes.
class Window {
public:
    Window() : m_page(&m_selection)
    {
        m_page.resize(900, 600);
        m_page.show();
    }
    [[nodiscard]] SandboxesPage *operator->() { return &m_page; }
    [[nodiscard]] int rows() { return m_page.view()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return m_page.view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] qint64 pid() { return cell(0, 2).toLongLong(); }
    [[nodiscard]] QString screen()
    {
        const auto *terminal = m_page.findChild<Terminal *>();
        return terminal ? terminal->text() : QString();
    }
    void press(const QString &text)
    {
        for (auto *button : m_page.findChildren<QToolButton *>())
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    }
    [[nodiscard]] bool says(QStringView text)
    {
        for (const auto *label : m_page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

private:
    Selection m_selection;
    SandboxesPage m_page;
};

} // namespace

/// Sandboxes that go on when their window is closed, with the real keeper on the running kernel, as an ordinary user.
class TestOutliving : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isFoundAgainWithWhatItWroteMeanwhile();
    void isFoundAgainFrozen();
    void showsFiguresAsLongAsTheyAreSeen();
    void leavesOnlyTheLastOfMuchOutput();
    void leavesNothingWhenItsKeeperIsKilled();
    void isBusyWhileAWindowHasIt();
    void letsNobodyElseIn_data();
    void letsNobodyElseIn();
    void takesNoOrderThatIsTooLong();
    void keepsItsDoorFromTheProgram();
    void isNotLaunchedWithoutASafePlaceForTheDoor_data();
    void isNotLaunchedWithoutASafePlaceForTheDoor();

private:
    [[nodiscard]] QStringList doors() const;
    [[nodiscard]] qint64 keeper() const { return doors().value(0).section(u'-', 0, 0).toLongLong(); }
    [[nodiscard]] QString file(const char *name) const { return m_home->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_runtime;
    QList<qint64> m_before;
};

void TestOutliving::initTestCase()
{
    m_before = processesOfUser();
}

void TestOutliving::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

void TestOutliving::cleanup()
{
    if (QTest::currentTestFailed() && keeper() > 0)
        ::kill(static_cast<pid_t>(keeper()), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), m_before, patience);
    QCOMPARE(doors(), QStringList());
}

QStringList TestOutliving::doors() const
{
    return QDir(m_runtime->filePath(u"terrarium/sandboxes"_s))
        .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestOutliving::isFoundAgainWithWhatItWroteMeanwhile()
{
    qint64 pid = 0;
    {
        Window first;
        first->launch(outliving("echo first; while ! test -e ~/go; do sleep 0.1; done; echo meanwhile; touch ~/gone; "
                                "read word; echo heard $word; sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.screen().contains(u"first"_s), patience);
        pid = first.pid();
        QVERIFY(pid > 1);
    }
    QFile go(file("go"));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file("gone")), patience);
    Window second;
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    QCOMPARE(second.pid(), pid);
    QCOMPARE(second.cell(0, 1), u"running"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(second.screen().contains(u"meanwhile"_s), qPrintable(second.screen()), patience);
    QVERIFY(second->findChild<Terminal *>()->send("again\r"));
    QTRY_VERIFY2_WITH_TIMEOUT(second.screen().contains(u"heard again"_s), qPrintable(second.screen()), patience);
    second.press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.cell(0, 1).startsWith(u"ended"_s), patience);
}

void TestOutliving::isFoundAgainFrozen()
{
    {
        Window first;
        first->launch(outliving("sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
        first.press(u"Freeze"_s);
        QTRY_COMPARE_WITH_TIMEOUT(first.cell(0, 1), u"frozen"_s, patience);
    }
    Window second;
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    QCOMPARE(second.cell(0, 1), u"frozen"_s);
    second.press(u"Thaw"_s);
    QTRY_COMPARE_WITH_TIMEOUT(second.cell(0, 1), u"running"_s, patience);
    second.press(u"End by Force"_s);
    QTRY_COMPARE_WITH_TIMEOUT(second.cell(0, 1), u"ended by signal 9"_s, patience);
}

void TestOutliving::showsFiguresAsLongAsTheyAreSeen()
{
    Window window;
    const auto *meter = window->findChild<UsageMeter *>();
    QVERIFY(!meter->isRunning());
    window->launch(outliving("while :; do :; done & sleep 1000"));
    QTRY_COMPARE_WITH_TIMEOUT(window.cell(0, SandboxCells::Processes), u"3"_s, patience);
    QCOMPARE(window.cell(0, SandboxCells::PidInside), u"1"_s);
    QVERIFY(!window.cell(0, SandboxCells::Memory).isEmpty() && window.cell(0, SandboxCells::Memory) != u"–"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.cell(0, SandboxCells::Processor).chopped(2).toInt() > 5, patience);
    window->hide();
    QVERIFY(!meter->isRunning());
    window->show();
    QVERIFY(meter->isRunning());
    window.press(u"End by Force"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!meter->isRunning(), patience);
    QCOMPARE(window.cell(0, SandboxCells::Processes), QString());
    QCOMPARE(window.cell(0, SandboxCells::ExitStatus), u"137"_s);
}

void TestOutliving::leavesOnlyTheLastOfMuchOutput()
{
    {
        Window first;
        first->launch(outliving("while ! test -e ~/go; do sleep 0.1; done; seq 100000; touch ~/gone; sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
    }
    QFile go(file("go"));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file("gone")), patience);
    KeeperFinder finder;
    QByteArray tape;
    connect(&finder, &KeeperFinder::found, this, [&tape](const std::shared_ptr<FoundKeeper> &found) {
        tape = found->tape;
        const KeeperClient client(std::move(*found));
    });
    finder.look({});
    QTRY_VERIFY_WITH_TIMEOUT(!tape.isEmpty(), patience);
    QVERIFY(tape.size() <= 64 << 10);
    QVERIFY2(tape.endsWith("100000\r\n"), tape.last(20).constData());
    QVERIFY2(tape.first(tape.indexOf('\r')).toInt() > 1000, tape.first(20).constData());
    ::kill(static_cast<pid_t>(keeper()), SIGTERM);
}

void TestOutliving::leavesNothingWhenItsKeeperIsKilled()
{
    {
        Window first;
        first->launch(outliving("setsid sleep 1000 & sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
    }
    QCOMPARE(doors().size(), 1);
    ::kill(static_cast<pid_t>(keeper()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), m_before, patience);
    QCOMPARE(doors().size(), 1);
    Window second;
    QCOMPARE(doors(), QStringList());
    QCOMPARE(second.rows(), 0);
}

void TestOutliving::isBusyWhileAWindowHasIt()
{
    auto first = std::make_unique<Window>();
    (*first)->launch(outliving("sleep 1000"));
    QTRY_VERIFY_WITH_TIMEOUT(first->pid() > 1, patience);
    Window second;
    QTRY_VERIFY_WITH_TIMEOUT(second.says(u"Another window has"), patience);
    QCOMPARE(second.rows(), 0);
    QCOMPARE(first->cell(0, 1), u"running"_s);
    first.reset();
    second->hide();
    second->show();
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    QTRY_VERIFY(!second.says(u"Another window has"));
    second.press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.cell(0, 1).startsWith(u"ended"_s), patience);
}

void TestOutliving::letsNobodyElseIn_data()
{
    QTest::addColumn<bool>("isOtherUser");
    QTest::newRow("another user, even root") << true;
    QTest::newRow("from a user namespace beneath") << false;
}

void TestOutliving::letsNobodyElseIn()
{
    QFETCH(const bool, isOtherUser);
    if (isOtherUser && !stranger)
        QSKIP("These tests do not run as root.");
    {
        Window first;
        first->launch(outliving("sleep 1000"));
        QTRY_VERIFY_WITH_TIMEOUT(first.pid() > 1, patience);
    }
    const QString door = m_runtime->filePath(u"terrarium/sandboxes/"_s + doors().value(0));
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
    Window second;
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    second.press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.cell(0, 1).startsWith(u"ended"_s), patience);
}

void TestOutliving::takesNoOrderThatIsTooLong()
{
    {
        Window first;
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

void TestOutliving::keepsItsDoorFromTheProgram()
{
    auto spec = outliving("ls -l /proc/[0-9]*/fd > ~/seen 2>&1; touch ~/gone; sleep 1000");
    spec.program.first = ProgramSpec::First::Reaper;
    Window page;
    page->launch(spec);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file("gone")), patience);
    QFile seen(file("seen"));
    QVERIFY(seen.open(QIODevice::ReadOnly));
    const QByteArray text = seen.readAll();
    QVERIFY2(text.contains("/proc/1/fd") && text.contains("/dev/pts/"), text.constData());
    QVERIFY2(!text.contains("socket:") && !text.contains("ptmx"), text.constData());
    page.press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.cell(0, 1).startsWith(u"ended"_s), patience);
}

void TestOutliving::isNotLaunchedWithoutASafePlaceForTheDoor_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("error");
    QTest::newRow("no folder") << u"none"_s << ENOENT;
    QTest::newRow("one that others may write to") << u"open"_s << EPERM;
    QTest::newRow("a link") << u"link"_s << ENOTDIR;
    QTest::newRow("one that others may enter") << u"entered"_s << EPERM;
    QTest::newRow("somebody else's") << u"foreign"_s << EPERM;
}

void TestOutliving::isNotLaunchedWithoutASafePlaceForTheDoor()
{
    QFETCH(const QString, kind);
    QFETCH(const int, error);
    const QByteArray runtime = m_runtime->path().toLocal8Bit();
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
    TestOutliving test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outliving.moc"
