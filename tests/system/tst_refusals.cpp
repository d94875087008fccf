// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gates.h"
#include "system/support/places.h"
#include "system/support/sandbox.h"

#include <QJsonDocument>
#include <QTest>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

Q_DECLARE_METATYPE(terrarium::test::Ground)

namespace {

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
    void cleanupTestCase() { leaveNothingOfChroot(); }
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
    QTest::newRow("in a chroot at a mount") << Ground{.asRoot = enterChrootAtMount} << user << EPERM << u"clone3"_s;
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
