// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/completion.h"

#include <QTest>

using namespace terrarium;

namespace {

using Change = void (*)(LaunchSpec &);

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCompletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsNothingToNothing();
    void addsWhatIsNeeded_data();
    void addsWhatIsNeeded();
    void leavesTheUserNamespaceOutForThePrivileged();
    void addsNoWallThatIsJoined();
    void isTheSameWhenDoneTwice();
};

void TestCompletion::addsNothingToNothing()
{
    const auto done = complete(LaunchSpec(), false);
    QVERIFY(done.spec == LaunchSpec());
    QVERIFY(done.additions.empty());
}

void TestCompletion::addsWhatIsNeeded_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::vector<Addition>>("additions");
    QTest::addColumn<std::vector<Wall>>("walls");
    using enum Addition;
    const auto row = [](const char *name, Change change, const std::vector<Addition> &additions,
                        const std::vector<Wall> &walls) { QTest::newRow(name) << change << additions << walls; };
    row("process ids", [](LaunchSpec &spec) { spec.walls[Wall::Pids] = true; },
        {OwnProcForPid, FilesForProc, UserForCaller}, {Wall::Mnt, Wall::Pids, Wall::User});
    row("a mount", [](LaunchSpec &spec) { spec.files.mounts.push_back({}); }, {FilesForMounts, UserForCaller},
        {Wall::Mnt, Wall::User});
    row("an empty home", [](LaunchSpec &spec) { spec.files.home = FilesSpec::Home::Empty; },
        {FilesForMounts, UserForCaller}, {Wall::Mnt, Wall::User});
    row("no display", [](LaunchSpec &spec) { spec.desktop.display = DesktopSpec::Display::None; },
        {FilesForMounts, UserForCaller}, {Wall::Mnt, Wall::User});
    row("a host name", [](LaunchSpec &spec) { spec.hostName = "glass"; }, {UtsForHostName, UserForCaller},
        {Wall::User, Wall::Uts});
    row("clocks", [](LaunchSpec &spec) { spec.clocks.boottime = 1; }, {TimeForClocks, UserForCaller},
        {Wall::User, Wall::Time});
    row("a network", [](LaunchSpec &spec) { spec.walls[Wall::Net] = true; }, {UserForCaller}, {Wall::Net, Wall::User});
}

void TestCompletion::addsWhatIsNeeded()
{
    QFETCH(const Change, change);
    QFETCH(const std::vector<Addition>, additions);
    QFETCH(const std::vector<Wall>, walls);
    LaunchSpec spec;
    change(spec);
    const auto done = complete(spec, false);
    QVERIFY(done.additions == additions);
    for (const auto wall : allWalls)
        QCOMPARE(done.spec.walls[wall], std::ranges::contains(walls, wall));
}

void TestCompletion::leavesTheUserNamespaceOutForThePrivileged()
{
    LaunchSpec spec;
    spec.walls[Wall::Net] = true;
    QVERIFY(!complete(spec, true).spec.walls[Wall::User]);
}

void TestCompletion::addsNoWallThatIsJoined()
{
    LaunchSpec spec;
    spec.hostName = "glass";
    spec.joined[Wall::Uts] = 1;
    spec.joined[Wall::User] = 1;
    QVERIFY(complete(spec, false).additions.empty());
}

void TestCompletion::isTheSameWhenDoneTwice()
{
    LaunchSpec spec;
    spec.walls[Wall::Pids] = true;
    const auto once = complete(spec, false);
    const auto twice = complete(once.spec, false);
    QVERIFY(twice.spec == once.spec);
    QVERIFY(twice.additions.empty());
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
