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
    void takesPowersAwayLast();
    void givesUpNewPrivilegesBeforeItFilters();
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

QTEST_GUILESS_MAIN(TestLaunchPlan)
#include "tst_launchplan.moc"
