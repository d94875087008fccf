// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keeperclient.h"
#include "sandbox/completion.h"
#include "sandbox/insidespec.h"
#include "system/support/programs.h"
#include "system/support/sandbox.h"
#include "system/support/table.h"
#include "ui/common/selection.h"
#include "ui/launch/presets.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/terminal/terminal.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace terrarium;
using namespace Qt::StringLiterals;
using terrarium::test::linkOf;
using terrarium::test::nobody;
using terrarium::test::processesOfUser;

namespace {

constexpr int patience = 20'000;

LaunchSpec sleeping(Preset preset)
{
    LaunchSpec spec;
    spec.program.arguments = {"sleep", "1000"};
    spec.program.terminal = false;
    return complete(withPreset(spec, preset), false).spec;
}

LaunchSpec behind(const std::vector<Wall> &walls)
{
    auto spec = sleeping(Preset::Nothing);
    for (const auto wall : walls)
        spec.walls[wall] = true;
    return complete(spec, false).spec;
}

QByteArray field(qint64 pid, const QByteArray &name)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const auto &line : file.readAll().split('\n'))
        if (line.startsWith(QByteArray(name + ':')))
            return line.sliced(name.size() + 1).simplified();
    return {};
}

} // namespace

/// A shell that is opened in a sandbox that runs: by the page's button, with the real keeper, as an ordinary user.
class TestInsideShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = processesOfUser(); }
    void init();
    void cleanup();

    void isInTheSameNamespacesWithTheSamePowers_data();
    void isInTheSameNamespacesWithTheSamePowers();
    void seesWhatTheSandboxSees();
    void isInItsRootFolder();
    void endsWithTheSandboxOfItsPidNamespace();
    void cannotEnterWhatIsSomebodyElses();
    void cannotEnterWhatHasEnded();

private:
    void openInside(const LaunchSpec &spec);
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_page->view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] qint64 pid(int row) const { return cell(row, 2).toLongLong(); }
    [[nodiscard]] QString screen() const { return m_page->findChild<Terminal *>()->text(); }
    void type(const QByteArray &line) { QVERIFY(m_page->findChild<Terminal *>()->send(line + '\r')); }
    [[nodiscard]] QToolButton *button(const QString &text) const;

    Selection m_selection;
    std::unique_ptr<SandboxesPage> m_page;
    QList<qint64> m_before;
};

void TestInsideShell::init()
{
    m_page = std::make_unique<SandboxesPage>(&m_selection);
    m_page->resize(900, 600);
    m_page->show();
}

void TestInsideShell::cleanup()
{
    m_page.reset();
    QTRY_COMPARE_WITH_TIMEOUT(processesOfUser(), m_before, patience);
}

QToolButton *TestInsideShell::button(const QString &text) const
{
    for (auto *each : m_page->findChildren<QToolButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

void TestInsideShell::openInside(const LaunchSpec &spec)
{
    m_page->launch(spec);
    QTRY_VERIFY_WITH_TIMEOUT(pid(0) > 1, patience);
    QTest::mouseClick(button(u"Open Terminal Inside"_s), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(pid(1) > 1, qPrintable(cell(1, 1)), patience);
    QCOMPARE(cell(1, 0), u"Shell in "_s + cell(0, 0));
}

void TestInsideShell::isInTheSameNamespacesWithTheSamePowers_data()
{
    QTest::addColumn<LaunchSpec>("spec");
    const std::vector<Wall> all(allWalls.begin(), allWalls.end());
    QTest::newRow("no walls") << behind({});
    for (const auto wall : allWalls)
        QTest::newRow(std::string(name(wall)).c_str()) << behind({wall});
    QTest::newRow("all walls") << behind(all);
    auto root = behind(all);
    root.users.map = UsersSpec::Map::Root;
    QTest::newRow("root inside") << root;
    auto late = behind({Wall::Time});
    late.clocks.monotonic = 3600;
    QTest::newRow("other clocks") << late;
    auto weak = behind(all);
    weak.powers.capabilities = PowersSpec::Capabilities::None;
    weak.powers.seccomp = PowersSpec::Seccomp::Strict;
    QTest::newRow("without powers") << weak;
    auto strong = behind(all);
    strong.powers.capabilities = PowersSpec::Capabilities::List;
    strong.powers.kept = {"net_admin"};
    QTest::newRow("with one capability") << strong;
    QTest::newRow("the full glass") << sleeping(Preset::FullGlass);
    QTest::newRow("a suspicious document") << sleeping(Preset::SuspiciousDocument);
}

void TestInsideShell::isInTheSameNamespacesWithTheSamePowers()
{
    QFETCH(const LaunchSpec, spec);
    openInside(spec);
    if (QTest::currentTestFailed())
        return;
    for (const auto &kind : terrarium::test::allKinds())
        QCOMPARE(linkOf(pid(1), kind), linkOf(pid(0), kind));
    for (const auto *name : {"Uid", "Gid", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp"})
        QCOMPARE(field(pid(1), name), field(pid(0), name));
    QCOMPARE(field(pid(1), "NSpid").split(' ').size(), spec.walls[Wall::Pids] ? 2 : 1);
    if (spec.walls[Wall::Pids])
        QVERIFY(field(pid(1), "NSpid").split(' ').last().toInt() > 1);
}

void TestInsideShell::seesWhatTheSandboxSees()
{
    auto spec = sleeping(Preset::Article);
    spec.walls[Wall::Uts] = true;
    spec.hostName = "glass";
    spec.program.environment = {{"FROG", "green"}};
    openInside(spec);
    if (QTest::currentTestFailed())
        return;
    type("echo $(hostname) $FROG $(cat /proc/1/comm) $(ls -d /proc/[0-9]* | wc -l) $((40 + 2))");
    QTRY_VERIFY2_WITH_TIMEOUT(screen().contains(u"glass green sleep"_s), qPrintable(screen()), patience);
    QTRY_VERIFY2_WITH_TIMEOUT(screen().contains(u" 42"_s), qPrintable(screen()), patience);
}

void TestInsideShell::isInItsRootFolder()
{
    auto spec = behind({Wall::Mnt});
    const QTemporaryDir root;
    spec.files.root = FilesSpec::Root::Folder;
    spec.files.rootFolder = root.path().toStdString();
    for (const auto *folder : {"/usr", "/bin", "/lib", "/lib64", "/dev"}) {
        QVERIFY(QDir().mkdir(root.path() + QLatin1StringView(folder)));
        spec.files.mounts.push_back({.type = MountSpec::Type::Bind, .source = folder, .target = folder});
    }
    openInside(spec);
    if (QTest::currentTestFailed())
        return;
    type("echo $(echo /*)$((40 + 2))");
    QTRY_VERIFY2_WITH_TIMEOUT(screen().contains(u"/bin /dev /lib /lib64 /usr42"_s), qPrintable(screen()), patience);
}

void TestInsideShell::endsWithTheSandboxOfItsPidNamespace()
{
    openInside(sleeping(Preset::Article));
    if (QTest::currentTestFailed())
        return;
    m_page->view()->setCurrentIndex(m_page->view()->model()->index(0, 0));
    QTest::mouseClick(button(u"End by Force"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 1), u"ended by signal 9"_s, patience);
}

void TestInsideShell::cannotEnterWhatIsSomebodyElses()
{
    KeeperClient client(insideOf(sleeping(Preset::Article), 1, "sh"));
    const QSignalSpy failed(&client, &KeeperClient::failed);
    client.start(Fd());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const auto failure = failed.first().first().value<LaunchFailure>();
    QCOMPARE(client.plan().at(static_cast<std::size_t>(failure.step)).kind, StepKind::Join);
    QCOMPARE(failure.error, EPERM);
    QCOMPARE(failure.attempted, u"setns"_s);
}

void TestInsideShell::cannotEnterWhatHasEnded()
{
    KeeperClient client(insideOf(sleeping(Preset::Article), 4'194'300, "sh"));
    const QSignalSpy failed(&client, &KeeperClient::failed);
    client.start(Fd());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.first().first().value<LaunchFailure>().error, ESRCH);
}

/// Root gives itself up first: nothing here needs it.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("SHELL", "/bin/sh");
    qputenv("TERRARIUM_KEEPER", terrarium::test::keeperProgram().toLocal8Bit());
    qunsetenv("XDG_RUNTIME_DIR");
    if (geteuid() == 0 && (chown(qPrintable(home.path()), nobody, nobody) != 0 || setgroups(0, nullptr) != 0 ||
                           setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0))
        return 1;
    ::prctl(PR_SET_DUMPABLE, 1); // or the leak sanitizer may not look at this process any more
    QApplication app(argc, argv);
    TestInsideShell test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_insideshell.moc"
