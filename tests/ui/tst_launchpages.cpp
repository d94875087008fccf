// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glasshouse.h"
#include "ui/launch/filespage.h"
#include "ui/launch/identitypage.h"
#include "ui/launch/networkpage.h"
#include "ui/launch/reviewpage.h"
#include "ui/launch/wallspage.h"
#include "ui/launch/whatpage.h"

#include <QComboBox>
#include <QTest>

using namespace terrarium;

namespace {

MountSpec mount(MountSpec::Type type, std::string source, std::string target, bool writable)
{
    MountSpec mount;
    mount.type = type;
    mount.source = std::move(source);
    mount.target = std::move(target);
    mount.writable = writable;
    return mount;
}

void fillFiles(FilesSpec &files)
{
    files.root = FilesSpec::Root::Folder;
    files.rootFolder = "/srv/image";
    files.home = FilesSpec::Home::Empty;
    files.proc = FilesSpec::Proc::OwnHidden;
    files.propagation = FilesSpec::Propagation::Slave;
    files.privateTmp = true;
    files.privateDev = true;
    files.mounts = {
        mount(MountSpec::Type::Bind, "/srv/a", "/data", true), mount(MountSpec::Type::Empty, "", "/var", false),
        mount(MountSpec::Type::Overlay, "/etc", "/etc", false), mount(MountSpec::Type::Covered, "", "/boot", false),
        mount(MountSpec::Type::Link, "usr/lib", "/lib", false)};
}

void fillProgram(ProgramSpec &program)
{
    program.arguments = {"make", "-C", "my project", "it's"};
    program.folder = "/srv";
    program.terminal = false;
    program.first = ProgramSpec::First::Reaper;
    program.keepEnvironment = false;
    program.environment = {{"LANG", "de_AT.UTF-8"}, {"X", ""}};
    program.unset = {"A", "B"};
    program.outlivesWindow = true;
}

void fillLimits(LimitsSpec &limits)
{
    limits.memory = 1536ULL << 20U;
    limits.cpu = 150;
    limits.processes = 20;
    limits.openFiles = 100;
    limits.fileSize = 4097;
    limits.cpuSeconds = 90;
    limits.coreDumps = false;
}

/// Nothing is as in a new spec.
LaunchSpec full()
{
    LaunchSpec spec;
    spec.title = "Full";
    fillProgram(spec.program);
    spec.walls.values = {true, true, true, true, true, true, true, true};
    fillFiles(spec.files);
    spec.network = NetworkMode::Pasta;
    spec.users = {UsersSpec::Map::List, {{0, 1000, 1}, {1, 100000, 65536}}, {{0, 1000, 1}}};
    spec.hostName = "glass";
    spec.clocks = {-3600, 90};
    spec.powers = {PowersSpec::Capabilities::List, {"chown", "net_admin"}, true, PowersSpec::Seccomp::Strict};
    fillLimits(spec.limits);
    spec.desktop = {DesktopSpec::Display::X11, false, DesktopSpec::SessionBus::Filtered, {"org.a.B", "org.c.*"}};
    return spec;
}

} // namespace

class TestLaunchPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pages.clear(); }
    void togetherKeepEveryField_data();
    void togetherKeepEveryField();
    void writeOnlyWhatIsTheirs();
    void switchingProcessIdsOffTakesItsProcAlong();
    void typedPidIsWhoeverHasItThen();

private:
    std::vector<std::unique_ptr<WizardPage>> m_pages;
};

void TestLaunchPages::init()
{
    m_pages.push_back(std::make_unique<WhatPage>());
    m_pages.push_back(std::make_unique<WallsPage>());
    m_pages.push_back(std::make_unique<FilesPage>());
    m_pages.push_back(std::make_unique<NetworkPage>());
    m_pages.push_back(std::make_unique<IdentityPage>());
    m_pages.push_back(std::make_unique<ReviewPage>());
}

void TestLaunchPages::togetherKeepEveryField_data()
{
    QTest::addColumn<LaunchSpec>("spec");
    QTest::addRow("new") << LaunchSpec();
    QTest::addRow("full") << full();
    auto joining = full();
    joining.walls[Wall::Net] = false;
    joining.joined[Wall::Net] = 4711;
    joining.network = NetworkMode::Loopback;
    QTest::addRow("joining") << joining;
}

void TestLaunchPages::togetherKeepEveryField()
{
    QFETCH(LaunchSpec, spec);
    LaunchSpec made;
    for (const auto &page : m_pages) {
        page->load(spec);
        page->store(made);
    }
    QVERIFY(made.program == spec.program);
    QVERIFY(made.walls == spec.walls);
    QVERIFY(made.files == spec.files);
    QVERIFY(made.users == spec.users);
    QVERIFY(made.clocks == spec.clocks);
    QVERIFY(made.powers == spec.powers);
    QVERIFY(made.limits == spec.limits);
    QVERIFY(made.desktop == spec.desktop);
    QVERIFY(made == spec);
}

void TestLaunchPages::writeOnlyWhatIsTheirs()
{
    for (const auto &page : m_pages) {
        LaunchSpec spec = full();
        page->load(spec);
        page->store(spec);
        QVERIFY2(spec == full(), page->metaObject()->className());
    }
}

void TestLaunchPages::switchingProcessIdsOffTakesItsProcAlong()
{
    LaunchSpec off = full();
    off.walls[Wall::Pids] = false;
    LaunchSpec spec = full();
    m_pages.at(1)->load(off);
    m_pages.at(1)->store(spec);
    QCOMPARE(spec.files.proc, FilesSpec::Proc::Host);
}

void TestLaunchPages::typedPidIsWhoeverHasItThen()
{
    LaunchSpec spec;
    spec.joined[Wall::Net] = 900;
    auto &page = *m_pages.at(3);
    page.load(spec);
    page.setSnapshot(glasshouse::snapshot(), {});
    page.findChild<QComboBox *>()->setEditText(QStringLiteral("7723"));
    const auto joined = [&page] {
        LaunchSpec stored;
        page.store(stored);
        return stored.joined[Wall::Net];
    };
    QVERIFY(joined() == KnownProcess(7723, 7723));
    auto parts = glasshouse::parts();
    std::erase_if(parts.processes, [](const ProcessPtr &process) { return process->pid() == 7723; });
    parts.processes.push_back(samples::shared(samples::process(7723, 9999)));
    page.setSnapshot(glasshouse::snapshot(parts), {});
    QVERIFY(joined() == KnownProcess(7723, 7723));
}

QTEST_MAIN(TestLaunchPages)
#include "tst_launchpages.moc"
