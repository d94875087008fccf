// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/places.h"
#include "system/support/programs.h"
#include "system/support/sandboxwindow.h"

#include <QApplication>
#include <QMap>

#include <cstdio>
#include <functional>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace terrarium;
using namespace terrarium::test;
using namespace Qt::StringLiterals;

namespace {

/// Where a window is started, and what it launches there.
struct Place {
    std::function<void()> asRoot = [] {};
    std::function<void()> asUser = [] {};
    std::function<void(LaunchSpec &)> change = [](LaunchSpec &) {};
};

void ask(LaunchSpec &spec, UsersSpec::Map map)
{
    spec.walls[Wall::User] = true;
    spec.users.map = map;
}

const QMap<QByteArray, Place> &places()
{
    static const QMap<QByteArray, Place> all{
        {"chroot", {.asRoot = enterChroot}},
        {"mounted chroot", {.asRoot = enterChrootAtMount}},
        {"seen chroot", {.asRoot = enterSeenChroot}},
        {"covered", {.asRoot = coverPartOfProc}},
        {"off", {.asUser = [] { enterUserNamespaceThatAllowsNo("/proc/sys/user/max_user_namespaces"); }}},
        {"few", {.asUser = [] { enterUserNamespaceThatAllowsNo("/proc/sys/user/max_pid_namespaces"); }}},
        {"filter",
         {.asUser =
              [] {
                  require(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
                  forbidUserNamespaces();
              }}},
        {"subuid", {.change = [](LaunchSpec &spec) { ask(spec, UsersSpec::Map::Range); }}},
        {"pasta",
         {.asUser = [] { qputenv("PATH", "/no/such"); },
          .change =
              [](LaunchSpec &spec) {
                  spec.walls[Wall::Net] = true;
                  spec.network = NetworkMode::Pasta;
              }}},
    };
    return all;
}

void becomeUser()
{
    require(::setgroups(0, nullptr) == 0 && ::setresgid(nobody, nobody, nobody) == 0 &&
            ::setresuid(nobody, nobody, nobody) == 0);
    ::prctl(PR_SET_DUMPABLE, 1); // or the keeper may not look at what namespaces this process is in
}

/// Says what is to be read in a window after a launch.
int showWindow(const Place &place, int argc, char **argv)
{
    place.asRoot();
    becomeUser();
    place.asUser();
    QApplication app(argc, argv);
    const UserFolders folders;
    SandboxWindow window;
    auto spec = outliving("true");
    spec.program.outlivesWindow = false;
    place.change(spec);
    window->launch(complete(spec, false).spec);
    (void)QTest::qWaitFor([&] { return window.cell(0, 1) != u"being built"_s; }, 20'000);
    std::printf("%s\n", qPrintable(window.cell(0, 1)));
    for (const auto *label : window->findChildren<QLabel *>())
        if (label->isVisible())
            std::printf("%s\n", qPrintable(label->text()));
    return 0;
}

} // namespace

/// What a person reads on the page of sandboxes where the machine does not let a sandbox be made: a window is started
/// in each such place.
class TestRefusalWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { leaveNothingOfChroot(); }
    void saysWhyAndTheWayOut_data();
    void saysWhyAndTheWayOut();
};

void TestRefusalWindow::initTestCase()
{
    if (!isRoot())
        QSKIP("Only root can set these places up.");
}

void TestRefusalWindow::saysWhyAndTheWayOut_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("wayOut");
    QTest::newRow("chroot") << u"in a chroot"_s << u"outside of the chroot"_s;
    QTest::newRow("seen chroot") << u"in a chroot"_s << u"outside of the chroot"_s;
    QTest::newRow("mounted chroot") << u"it may be a chroot"_s << u"outside of a chroot"_s;
    QTest::newRow("covered") << u"covered"_s << u"container"_s;
    QTest::newRow("off") << u"user.max_user_namespaces is 0"_s << u"raise user.max_user_namespaces"_s;
    QTest::newRow("few") << u"user.max_pid_namespaces is 0"_s << u"raise user.max_pid_namespaces"_s;
    QTest::newRow("filter") << u"seccomp"_s << u"outside of the container"_s;
    QTest::newRow("subuid") << u"no further user ids"_s << u"usermod"_s;
    QTest::newRow("pasta") << u"pasta is not installed"_s << u"passt"_s;
}

void TestRefusalWindow::saysWhyAndTheWayOut()
{
    QFETCH(const QString, why);
    QFETCH(const QString, wayOut);
    const auto said = QString::fromUtf8(
        outputOf(QCoreApplication::applicationFilePath(), {u"--in"_s, QString::fromLatin1(QTest::currentDataTag())}));
    QVERIFY2(said.startsWith(u"not launched"_s), qPrintable(said));
    QVERIFY2(said.contains(why), qPrintable(said));
    QVERIFY2(said.contains(wayOut), qPrintable(said));
}

int main(int argc, char **argv)
{
    qputenv("TERRARIUM_KEEPER", keeperProgram().toLocal8Bit());
    if (argc == 3 && qstrcmp(argv[1], "--in") == 0)
        return showWindow(places().value(argv[2]), argc, argv);
    QCoreApplication app(argc, argv);
    TestRefusalWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_refusalwindow.moc"
