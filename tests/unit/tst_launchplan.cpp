// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/completion.h"
#include "sandbox/launchplan.h"

#include <QTest>

#include <algorithm>

using namespace terrarium;

namespace {

std::vector<StepKind> kinds(const LaunchPlan &plan)
{
    std::vector<StepKind> found;
    for (const auto &step : plan)
        found.push_back(step.kind);
    return found;
}

LaunchSpec program()
{
    LaunchSpec spec;
    spec.program.arguments = {"zsh"};
    return spec;
}

std::ptrdiff_t placeOf(const LaunchPlan &plan, StepKind kind)
{
    return std::ranges::find(plan, kind, &Step::kind) - plan.begin();
}

} // namespace

class TestLaunchPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheArticle();
    void makesNothingWhereNothingIsAsked();
    void opensADoorForWhatOutlivesTheWindow();
    void isTheSameForTheSameSpec();
    void unsharesEachWallOnce();
    void joinsAllOfOneProcessAtOnce();
    void showsProcBeforeItLeavesTheOldRoot();
    void filtersTheBusWhereItsSocketIsHidden();
    void takesPowersAwayLast();
    void givesUpNewPrivilegesBeforeItFilters();
    void fencesACableBeforeItIsUp();
    void givesUpRootsRightsBeforeAnythingOfTheCallers_data();
    void givesUpRootsRightsBeforeAnythingOfTheCallers();
    void limitsByRootBeforeItIsTheCaller();
    void leavesNoSetuidFileWhereRootMounts();
};

void TestLaunchPlan::isTheArticle()
{
    auto spec = program();
    spec.walls[Wall::Pids] = true;
    const auto plan = planFor(complete(spec, false).spec);
    using enum StepKind;
    const std::vector<StepKind> expected{StartBuilder,   MapIds,    Unshare,     Fork,         Unshare,
                                         SetPropagation, MountProc, EnterFolder, OpenTerminal, Execute};
    QVERIFY(kinds(plan) == expected);
    QCOMPARE(plan[2].call, "unshare(CLONE_NEWPID)");
    QCOMPARE(plan.back().subject, "zsh");
}

void TestLaunchPlan::makesNothingWhereNothingIsAsked()
{
    using enum StepKind;
    const std::vector<StepKind> expected{StartBuilder, Fork, EnterFolder, OpenTerminal, Execute};
    QVERIFY(kinds(planFor(program())) == expected);
}

void TestLaunchPlan::opensADoorForWhatOutlivesTheWindow()
{
    auto spec = program();
    QVERIFY(!std::ranges::contains(planFor(spec), StepKind::OpenDoor, &Step::kind));
    spec.program.outlivesWindow = true;
    const auto plan = planFor(spec);
    // After the builder is there, so that it gets no copy of it; before anything lives in the sandbox.
    QVERIFY(placeOf(plan, StepKind::StartBuilder) < placeOf(plan, StepKind::OpenDoor));
    QVERIFY(placeOf(plan, StepKind::OpenDoor) < placeOf(plan, StepKind::Fork));
}

void TestLaunchPlan::isTheSameForTheSameSpec()
{
    auto spec = program();
    spec.walls[Wall::Net] = true;
    QVERIFY(planFor(spec) == planFor(spec));
}

void TestLaunchPlan::unsharesEachWallOnce()
{
    auto spec = program();
    for (const auto wall : allWalls)
        spec.walls[wall] = true;
    const auto plan = planFor(spec);
    for (const auto wall : allWalls) {
        const auto count = std::ranges::count_if(
            plan, [&](const Step &step) { return step.kind == StepKind::Unshare && step.subject == name(wall); });
        QCOMPARE(count, wall == Wall::User ? 0 : 1); // that one is made by clone3(2)
    }
}

void TestLaunchPlan::joinsAllOfOneProcessAtOnce()
{
    auto spec = program();
    spec.joined[Wall::User] = 7;
    spec.joined[Wall::Net] = 7;
    spec.joined[Wall::Uts] = 9;
    const auto plan = planFor(spec);
    QCOMPARE(std::ranges::count(plan, StepKind::Join, &Step::kind), 2);
    QCOMPARE(plan[1].subject, "net user");
    QCOMPARE(plan[1].number, 7U);
}

void TestLaunchPlan::showsProcBeforeItLeavesTheOldRoot()
{
    auto spec = program();
    spec.walls[Wall::Pids] = true;
    spec.files.root = FilesSpec::Root::Folder;
    spec.files.rootFolder = "/srv/root";
    const auto plan = planFor(complete(spec, false).spec);
    QVERIFY(placeOf(plan, StepKind::TakeRoot) < placeOf(plan, StepKind::MountProc));
    QVERIFY(placeOf(plan, StepKind::MountProc) < placeOf(plan, StepKind::SwitchRoot));
}

void TestLaunchPlan::filtersTheBusWhereItsSocketIsHidden()
{
    auto spec = program();
    spec.desktop.sessionBus = DesktopSpec::SessionBus::Filtered;
    const auto plan = planFor(complete(spec, false).spec);
    QVERIFY(placeOf(plan, StepKind::HideDesktop) < placeOf(plan, StepKind::FilterBus));
    QVERIFY(placeOf(plan, StepKind::FilterBus) < placeOf(plan, StepKind::Execute));
    spec.joined[Wall::Mnt] = 7; // where somebody has done so
    QVERIFY(!std::ranges::contains(planFor(spec), StepKind::FilterBus, &Step::kind));
}

void TestLaunchPlan::takesPowersAwayLast()
{
    auto spec = program();
    spec.powers.capabilities = PowersSpec::Capabilities::None;
    const auto plan = planFor(spec);
    QCOMPARE(placeOf(plan, StepKind::DropCapabilities), std::ptrdiff_t(plan.size()) - 2);
}

void TestLaunchPlan::givesUpNewPrivilegesBeforeItFilters()
{
    auto spec = program();
    spec.powers.seccomp = PowersSpec::Seccomp::Careful;
    const auto plan = planFor(spec);
    QCOMPARE(placeOf(plan, StepKind::SetNoNewPrivileges) + 1, placeOf(plan, StepKind::FilterCalls));
}

void TestLaunchPlan::fencesACableBeforeItIsUp()
{
    auto spec = program();
    spec.privilege = Privilege::Administrator;
    spec.walls[Wall::Net] = true;
    spec.network = NetworkMode::Veth;
    const auto done = complete(spec, true);
    QVERIFY(done.spec.walls[Wall::Pids] && std::ranges::contains(done.additions, Addition::PidsForCable));
    const auto plan = planFor(done.spec);
    using enum StepKind;
    for (const auto &[first, second] :
         {std::pair(LayCable, FenceCable), std::pair(FenceCable, RaiseCable), std::pair(RaiseCable, GiveUpRights)})
        QVERIFY(placeOf(plan, first) < placeOf(plan, second));
}

void TestLaunchPlan::givesUpRootsRightsBeforeAnythingOfTheCallers_data()
{
    QTest::addColumn<bool>("withUsers");
    QTest::addColumn<StepKind>("before");
    QTest::newRow("with a user namespace") << true << StepKind::MapIds;
    QTest::newRow("without") << false << StepKind::EnterFolder;
}

void TestLaunchPlan::givesUpRootsRightsBeforeAnythingOfTheCallers()
{
    QFETCH(const bool, withUsers);
    QFETCH(const StepKind, before);
    auto spec = program();
    spec.privilege = Privilege::Administrator;
    spec.walls[Wall::Mnt] = true;
    spec.walls[Wall::User] = withUsers;
    const auto plan = planFor(spec);
    QCOMPARE(plan.front().kind, StepKind::Authorise);
    QVERIFY(placeOf(plan, StepKind::BecomeCaller) < placeOf(plan, StepKind::StartBuilder));
    QCOMPARE(std::ranges::count(plan, StepKind::GiveUpRights, &Step::kind), 1);
    QCOMPARE(placeOf(plan, StepKind::GiveUpRights) + 1, placeOf(plan, before));
    QCOMPARE(std::ranges::count(plan, StepKind::SetNoNewPrivileges, &Step::kind), 1);
    QVERIFY(placeOf(plan, StepKind::SetNoNewPrivileges) < placeOf(plan, StepKind::Fork));
}

void TestLaunchPlan::limitsByRootBeforeItIsTheCaller()
{
    auto spec = program();
    spec.privilege = Privilege::Administrator;
    spec.limits.memory = 1U << 30U;
    const auto plan = planFor(spec);
    QCOMPARE(placeOf(plan, StepKind::Authorise) + 1, placeOf(plan, StepKind::EnterGroup));
    QCOMPARE(placeOf(plan, StepKind::EnterGroup) + 1, placeOf(plan, StepKind::LimitTogether));
    QCOMPARE(placeOf(plan, StepKind::LimitTogether) + 1, placeOf(plan, StepKind::BecomeCaller));
    spec.privilege = Privilege::None;
    QCOMPARE(std::ranges::count(planFor(spec), StepKind::EnterGroup, &Step::kind), 0);
}

void TestLaunchPlan::leavesNoSetuidFileWhereRootMounts()
{
    auto spec = program();
    spec.privilege = Privilege::Administrator;
    QCOMPARE(std::ranges::count(planFor(spec), StepKind::ForbidSetuid, &Step::kind), 0);
    spec.walls[Wall::Mnt] = true;
    spec.files.root = FilesSpec::Root::Empty;
    spec.files.mounts = {{MountSpec::Type::Bind, "/usr", "/usr", false}};
    const auto plan = planFor(spec);
    QVERIFY(placeOf(plan, StepKind::SwitchRoot) < placeOf(plan, StepKind::ForbidSetuid));
    QVERIFY(placeOf(plan, StepKind::ForbidSetuid) < placeOf(plan, StepKind::Execute));
}

QTEST_GUILESS_MAIN(TestLaunchPlan)
#include "tst_launchplan.moc"
