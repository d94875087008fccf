// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/insidespec.h"
#include "sandbox/launchplan.h"
#include "sandbox/validation.h"

#include <QTest>

#include <algorithm>

using namespace terrarium;

namespace {

LaunchSpec glass()
{
    LaunchSpec spec;
    spec.title = "Glass";
    spec.program.arguments = {"firefox"};
    spec.program.terminal = false;
    spec.program.first = ProgramSpec::First::Reaper;
    spec.program.environment = {{"FROG", "green"}};
    spec.program.outlivesWindow = true;
    spec.walls[Wall::User] = true;
    spec.walls[Wall::Mnt] = true;
    spec.joined[Wall::Net] = 7;
    spec.files.root = FilesSpec::Root::HostReadOnly;
    spec.users.map = UsersSpec::Map::Root;
    spec.powers.seccomp = PowersSpec::Seccomp::Strict;
    spec.limits.memory = 1U << 30U;
    spec.limits.openFiles = 64;
    return spec;
}

} // namespace

class TestInsideSpec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsEachWallOfTheSandbox();
    void keepsPowersAndEnvironment();
    void isAShellThatEndsWithTheWindow();
    void leavesOutWhatIsMadeOnce();
    void canBePlanned();
    void canBeDoneInside();
};

void TestInsideSpec::joinsEachWallOfTheSandbox()
{
    const auto inside = insideOf(glass(), {42, 7}, "zsh");
    for (const auto wall : allWalls) {
        const bool isThere = wall == Wall::User || wall == Wall::Mnt || wall == Wall::Net;
        QCOMPARE(inside.joined[wall], isThere ? std::optional<KnownProcess>({42, 7}) : std::nullopt);
        QVERIFY(!inside.walls[wall]);
    }
}

void TestInsideSpec::keepsPowersAndEnvironment()
{
    const auto inside = insideOf(glass(), 42, "zsh");
    QVERIFY(inside.powers == glass().powers);
    QVERIFY(inside.users == glass().users);
    QVERIFY(inside.program.environment == glass().program.environment);
    QCOMPARE(inside.limits.openFiles, glass().limits.openFiles);
}

void TestInsideSpec::isAShellThatEndsWithTheWindow()
{
    const auto program = insideOf(glass(), 42, "zsh").program;
    QCOMPARE(program.arguments.back(), "zsh");
    QVERIFY(program.terminal);
    QVERIFY(!program.outlivesWindow);
    QVERIFY(program.first == ProgramSpec::First::Program);
}

void TestInsideSpec::leavesOutWhatIsMadeOnce()
{
    const auto inside = insideOf(glass(), 42, "zsh");
    QVERIFY(inside.files == FilesSpec());
    QVERIFY(inside.title.empty());
    QVERIFY(!inside.limits.memory);
}

void TestInsideSpec::canBePlanned()
{
    const auto inside = insideOf(glass(), 42, "zsh");
    QVERIFY(validate(inside).empty());
    const auto plan = planFor(inside);
    QCOMPARE(std::ranges::count(plan, StepKind::Join, &Step::kind), 1);
    QCOMPARE(std::ranges::count(plan, StepKind::Unshare, &Step::kind), 0);
}

void TestInsideSpec::canBeDoneInside()
{
    QVERIFY(insideOf(insideOf(glass(), 42, "zsh"), 43, "zsh").joined[Wall::Net] == 43);
}

QTEST_APPLESS_MAIN(TestInsideSpec)
#include "tst_insidespec.moc"
