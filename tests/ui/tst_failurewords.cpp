// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/failurewords.h"

#include <QTest>

#include <cerrno>

using namespace terrarium;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(terrarium::Gates)
Q_DECLARE_METATYPE(terrarium::StepKind)

namespace {

Gates allowing(Wall wall, std::uint64_t most)
{
    Gates gates;
    gates.most[wall] = most;
    return gates;
}

FailureText textOf(const Step &step, int error, const Gates &gates = {})
{
    return FailureWords::of({0, error, u"a call"_s, gates}, {step});
}

} // namespace

/// That what is read of a failed launch names the gate and the way through it.
class TestFailureWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheGate_data();
    void namesTheGate();
    void hasAllThreeSentencesForEveryStep_data();
    void hasAllThreeSentencesForEveryStep();
    void keepsAnotherProgramsOwnWords();
    void offersTheAdministratorsWayThroughTheGatesOfUsers_data();
    void offersTheAdministratorsWayThroughTheGatesOfUsers();
    void offersItToNobodyWhoTookIt();
};

void TestFailureWords::namesTheGate_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("error");
    QTest::addColumn<Gates>("gates");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("wayOut");
    const auto row = [](const char *name, StepKind kind, const char *subject, int error, const Gates &gates,
                        const char *why, const char *wayOut) {
        QTest::newRow(name) << kind << QString::fromLatin1(subject) << error << gates << QString::fromUtf8(why)
                            << QString::fromUtf8(wayOut);
    };
    row("AppArmor", StepKind::MapIds, "", EPERM, {.isHeldByAppArmor = true}, "AppArmor", "userns,");
    row("AppArmor, later", StepKind::Unshare, "net", EPERM, {.isHeldByAppArmor = true}, "AppArmor", "profile");
    row("Debian's switch", StepKind::StartBuilder, "", EPERM, {.isAdministratorsOnly = true},
        "kernel.unprivileged_userns_clone is 0", "to 1");
    row("chroot", StepKind::StartBuilder, "", EPERM, {.isInChroot = true}, "chroot", "outside of the chroot");
    row("seccomp", StepKind::StartBuilder, "", EPERM, {.isFiltered = true}, "seccomp", "outside of the container");
    row("unknown", StepKind::StartBuilder, "", EPERM, {}, "No known switch", "administrator");
    row("turned off", StepKind::StartBuilder, "", ENOSPC, allowing(Wall::User, 0), "user.max_user_namespaces is 0",
        "raise user.max_user_namespaces");
    row("limit reached", StepKind::Unshare, "net", ENOSPC, allowing(Wall::Net, 12), "user.max_net_namespaces is 12",
        "End some sandboxes");
    row("limit unknown", StepKind::Unshare, "pid", ENOSPC, {}, "(user.max_pid_namespaces)", "raise");
    row("too many processes", StepKind::StartBuilder, "", EAGAIN, {}, "as many processes", "ulimit -u");
    row("no way out by pasta", StepKind::ConnectNetwork, "", ENOENT, {}, "pasta is not installed", "passt");
    row("no address for a cable", StepKind::LayCable, "", EADDRINUSE, {}, "addresses that it could have", "pasta");
    row("no cables", StepKind::FenceCable, "", EOPNOTSUPP, {}, "nftables", "pasta");
    row("no proxy", StepKind::FilterBus, "", ENOENT, {}, "xdg-dbus-proxy is not installed", "package xdg-dbus-proxy");
    row("no session bus", StepKind::FilterBus, "", ENOTCONN, {}, "no session bus", "“None”");
    row("nothing there to mount at", StepKind::Bind, "/srv/new", EROFS, {}, "makes nothing on your disk", "yourself");
    row("covered /proc", StepKind::MountProc, "/proc", EPERM, {}, "covered", "container");
    row("no ranges", StepKind::MapIds, "", ENOENT, {}, "no further user ids", "usermod");
}

void TestFailureWords::namesTheGate()
{
    QFETCH(const StepKind, kind);
    QFETCH(const QString, subject);
    QFETCH(const int, error);
    QFETCH(const Gates, gates);
    QFETCH(const QString, why);
    QFETCH(const QString, wayOut);
    const auto text = textOf({.kind = kind, .subject = subject.toStdString()}, error, gates);
    QVERIFY2(text.why.contains(why), qPrintable(text.why));
    QVERIFY2(text.wayOut.contains(wayOut), qPrintable(text.wayOut));
}

void TestFailureWords::hasAllThreeSentencesForEveryStep_data()
{
    QTest::addColumn<StepKind>("kind");
    for (int kind = 0; kind <= static_cast<int>(StepKind::Execute); ++kind)
        QTest::addRow("%d", kind) << static_cast<StepKind>(kind);
}

void TestFailureWords::hasAllThreeSentencesForEveryStep()
{
    QFETCH(const StepKind, kind);
    for (const int error : {EPERM, ENOENT, ENOSPC, EAGAIN, EPROTO, EIO}) {
        const auto text = textOf({.kind = kind, .subject = "mnt", .call = "call()"}, error);
        QVERIFY(!text.what.isEmpty() && !text.why.isEmpty() && !text.wayOut.isEmpty());
    }
}

void TestFailureWords::keepsAnotherProgramsOwnWords()
{
    QCOMPARE(textOf({.kind = StepKind::ConnectNetwork}, EPROTO).why, u"a call"_s);
}

void TestFailureWords::offersTheAdministratorsWayThroughTheGatesOfUsers_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("error");
    QTest::addColumn<Gates>("gates");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("AppArmor") << QString() << EPERM << Gates{.isHeldByAppArmor = true} << true;
    QTest::newRow("Debian's switch") << QString() << EPERM << Gates{.isAdministratorsOnly = true} << true;
    QTest::newRow("turned off") << QString() << ENOSPC << allowing(Wall::User, 0) << true;
    QTest::newRow("chroot") << QString() << EPERM << Gates{.isInChroot = true} << false;
    QTest::newRow("container") << QString() << EPERM << Gates{.isFiltered = true} << false;
    QTest::newRow("networks turned off") << u"net"_s << ENOSPC << allowing(Wall::Net, 0) << false;
    QTest::newRow("too many processes") << QString() << EAGAIN << Gates() << false;
}

void TestFailureWords::offersTheAdministratorsWayThroughTheGatesOfUsers()
{
    QFETCH(const QString, subject);
    QFETCH(const int, error);
    QFETCH(const Gates, gates);
    QFETCH(const bool, isOffered);
    const auto kind = subject.isEmpty() ? StepKind::StartBuilder : StepKind::Unshare;
    const auto text = textOf({.kind = kind, .subject = subject.toStdString()}, error, gates);
    QCOMPARE(text.remedy == Remedy::Authorise, isOffered);
    QCOMPARE(text.wayOut.contains(u"authorisation"), isOffered);
}

void TestFailureWords::offersItToNobodyWhoTookIt()
{
    const LaunchPlan plan{{.kind = StepKind::Authorise}, {.kind = StepKind::StartBuilder}};
    const auto text = FailureWords::of({1, EPERM, u"a call"_s, {.isHeldByAppArmor = true}}, plan);
    QCOMPARE(text.remedy, Remedy::None);
}

QTEST_GUILESS_MAIN(TestFailureWords)
#include "tst_failurewords.moc"
