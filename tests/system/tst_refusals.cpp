// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gates.h"
#include "system/support/sandbox.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

Q_DECLARE_METATYPE(terrarium::test::Ground)

namespace {

constexpr auto otherRoot = "/tmp/terrarium-other-root";

/// What cannot be set up must not look like a refusal of the keeper's.
void require(bool done)
{
    if (!done)
        ::_exit(126);
}

bool write(const char *path, const char *text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool written = fd >= 0 && ::write(fd, text, strlen(text)) == static_cast<ssize_t>(strlen(text));
    ::close(fd);
    return written;
}

void enterMountsOfItsOwn()
{
    require(::unshare(CLONE_NEWNS) == 0);
    require(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
}

void enterChroot()
{
    enterMountsOfItsOwn();
    ::mkdir(otherRoot, 0755);
    require(::mount("/", otherRoot, nullptr, MS_BIND | MS_REC, nullptr) == 0);
    require(::chroot(otherRoot) == 0 && ::chdir("/") == 0);
}

void coverPartOfProc()
{
    enterMountsOfItsOwn();
    require(::mount("tmpfs", "/proc/acpi", "tmpfs", MS_RDONLY, nullptr) == 0 ||
            ::mount("tmpfs", "/proc/fs", "tmpfs", MS_RDONLY, nullptr) == 0);
}

std::array<char, 64> mapOf(unsigned id)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%u %u 1", id, id);
    return text;
}

void enterUserNamespace()
{
    ::prctl(PR_SET_DUMPABLE, 1); // or else its files in /proc are root's, after the change of user
    const auto uids = mapOf(::getuid());
    const auto gids = mapOf(::getgid());
    require(::unshare(CLONE_NEWUSER) == 0);
    require(write("/proc/self/setgroups", "deny"));
    require(write("/proc/self/uid_map", uids.data()));
    require(write("/proc/self/gid_map", gids.data()));
}

/// Limits of namespaces are set for what is made inside of a user namespace.
void enterUserNamespaceThatAllowsNo(const char *limit)
{
    enterUserNamespace();
    require(write(limit, "0"));
}

/// In a user namespace of its own, only the processes in there count (since Linux 5.14).
void allowProcesses(rlim_t most)
{
    enterUserNamespace();
    const rlimit limit{most, most};
    require(::setrlimit(RLIMIT_NPROC, &limit) == 0);
}

/// As the default filter of containers does it; that of clone3 says ENOSYS, since its flags are out of reach there.
void forbidUserNamespaces()
{
    const auto filter = ::seccomp_init(SCMP_ACT_ALLOW);
    require(::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0);
    require(::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                               SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_NEWUSER, CLONE_NEWUSER)) == 0);
    require(::seccomp_load(filter) == 0);
}

QJsonObject launch(const char *text)
{
    auto spec = QJsonDocument::fromJson(text).object();
    return shell(u"true"_s, spec);
}

} // namespace

/// Machines that do not let sandboxes be made, as far as one can be turned into the others: what the keeper then says.
class TestRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = processesOfUser(); }
    void cleanup() { QTRY_COMPARE(newcomers(), QList<qint64>()); }
    void cleanupTestCase() { ::rmdir(otherRoot); }
    void namesTheStepAndTheReason_data();
    void namesTheStepAndTheReason();
    void seesTheGatesOfWhereItRuns_data();
    void seesTheGatesOfWhereItRuns();

private:
    [[nodiscard]] QList<qint64> newcomers() const { return processesOfUserBut(m_before); }

    QList<qint64> m_before;
};

void TestRefusals::namesTheStepAndTheReason_data()
{
    QTest::addColumn<Ground>("ground");
    QTest::addColumn<QJsonObject>("spec");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("step");
    const auto user = launch(R"({"walls":["user"]})");
    const auto all = launch(R"({"walls":["mnt","net","pid","user"],"files":{"proc":"own"}})");
    QTest::newRow("in a chroot") << Ground{.asRoot = enterChroot} << user << EPERM << u"clone3"_s;
    QTest::newRow("behind covered parts of /proc")
        << Ground{.asRoot = coverPartOfProc} << all << EPERM << u"fsmount proc"_s;
    QTest::newRow("no user namespaces") << Ground{.asUser = [] {
        enterUserNamespaceThatAllowsNo("/proc/sys/user/max_user_namespaces");
    }} << user << ENOSPC << u"clone3"_s;
    QTest::newRow("no network namespaces")
        << Ground{.asUser = [] { enterUserNamespaceThatAllowsNo("/proc/sys/user/max_net_namespaces"); }} << all
        << ENOSPC << u"unshare"_s;
    QTest::newRow("no PID namespaces") << Ground{.asUser = [] {
        enterUserNamespaceThatAllowsNo("/proc/sys/user/max_pid_namespaces");
    }} << all << ENOSPC << u"unshare"_s;
    QTest::newRow("no mount namespaces") << Ground{.asUser = [] {
        enterUserNamespaceThatAllowsNo("/proc/sys/user/max_mnt_namespaces");
    }} << all << ENOSPC << u"unshare"_s;
    QTest::newRow("no further process") << Ground{.asUser = [] { allowProcesses(2); }} << user << EAGAIN << u"clone3"_s;
    QTest::newRow("a process more, but not two")
        << Ground{.asUser = [] { allowProcesses(3); }} << launch(R"({})") << EAGAIN << u"fork"_s;
    QTest::newRow("behind a container's filter")
        << Ground{.asUser = forbidUserNamespaces} << user << EPERM << u"clone"_s;
    QTest::newRow("no pasta") << Ground{.path = u"/no/such"_s}
                              << launch(R"({"walls":["net","user"],"network":"pasta"})") << ENOENT << u"pasta"_s;
}

void TestRefusals::namesTheStepAndTheReason()
{
    QFETCH(const Ground, ground);
    QFETCH(const QJsonObject, spec);
    QFETCH(const int, error);
    QFETCH(const QString, step);
    if (ground.asRoot && !isRoot())
        QSKIP("Only root can set this up.");
    Sandbox sandbox(spec, ground);
    QCOMPARE(sandbox.output(), QByteArray());
    const auto failure = sandbox.told(u"failed"_s);
    QVERIFY2(failure.value("step"_L1).toString().contains(step), QJsonDocument(failure).toJson().constData());
    QCOMPARE(failure.value("errno"_L1).toInt(), error);
    QVERIFY(failure.contains("index"_L1));
    QCOMPARE(sandbox.told(u"ended"_s).value("code"_L1).toInt(), 125);
}

void TestRefusals::seesTheGatesOfWhereItRuns_data()
{
    QTest::addColumn<Ground>("ground");
    QTest::addColumn<int>("gate");
    QTest::newRow("none") << Ground() << 0;
    QTest::newRow("turned off") << Ground{.asUser = [] {
        enterUserNamespaceThatAllowsNo("/proc/sys/user/max_user_namespaces");
    }} << 1;
    QTest::newRow("filter") << Ground{.asUser = [] {
        require(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
        forbidUserNamespaces();
    }} << 2;
}

void TestRefusals::seesTheGatesOfWhereItRuns()
{
    QFETCH(const Ground, ground);
    QFETCH(const int, gate);
    const auto child = ::fork();
    if (child == 0) {
        if (ground.asUser)
            ground.asUser();
        const auto gates = readGates();
        ::_exit((gates.most[Wall::User] == 0U ? 1 : 0) + (gates.isFiltered ? 2 : 0) + (gates.isInChroot ? 4 : 0) +
                (gates.isAdministratorsOnly ? 8 : 0));
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), gate);
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
