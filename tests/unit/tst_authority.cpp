// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authority.h"
#include "sandbox/insidespec.h"
#include "sandbox/keeper/caller.h"
#include "sandbox/keeper/commandline.h"
#include "sandbox/launchplan.h"
#include "sandbox/validation.h"

#include <QTest>

#include <algorithm>
#include <functional>

#include <linux/capability.h>

using namespace terrarium;

namespace {

LaunchSpec entering(Privilege privilege = Privilege::Enter)
{
    PerWall<bool> entered;
    entered[Wall::Mnt] = entered[Wall::Net] = true;
    return insideOf({42, 7}, entered, privilege, "zsh");
}

std::ptrdiff_t placeOf(const LaunchPlan &plan, StepKind kind)
{
    return std::ranges::find(plan, kind, &Step::kind) - plan.begin();
}

} // namespace

/// What an action of polkit's lets be done: that and nothing else.
class TestAuthority : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActionHasItsPrivilege();
    void aKeeperKnowsItsActionsOnly_data();
    void aKeeperKnowsItsActionsOnly();
    void enteringDoesNothingElse_data();
    void enteringDoesNothingElse();
    void rightsEndWithTheJoining();
    void rightsAreNoMoreThanItTakes();
};

void TestAuthority::everyActionHasItsPrivilege()
{
    for (const auto privilege : {Privilege::Administrator, Privilege::Enter, Privilege::EnterAny})
        QVERIFY(authority::privilegeOf(authority::actionOf(privilege)) == privilege);
    QVERIFY(!authority::privilegeOf(""));
    QVERIFY(!authority::privilegeOf("none"));
    QCOMPARE(authority::fullActionOf(Privilege::EnterAny), "org.terrarium.launch.enterany");
}

void TestAuthority::aKeeperKnowsItsActionsOnly_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("authorised");
    QTest::newRow("run") << QByteArray("run") << int(Privilege::Administrator);
    QTest::newRow("enter") << QByteArray("enter") << int(Privilege::Enter);
    QTest::newRow("enterany") << QByteArray("enterany") << int(Privilege::EnterAny);
    for (const auto *wrong : {"", "none", "enterAny", "administrator", "run ", "runs"})
        QTest::newRow(wrong) << QByteArray(wrong) << -1;
}

void TestAuthority::aKeeperKnowsItsActionsOnly()
{
    QFETCH(QByteArray, action);
    QFETCH(const int, authorised);
    QByteArray name("keeper");
    QByteArray option("--for-caller");
    QByteArray rest("--control=3");
    QByteArray more("--request=4");
    std::array words{name.data(), option.data(), action.data(), rest.data(), more.data(), static_cast<char *>(nullptr)};
    const auto line = parseKeeperCommandLine(static_cast<int>(words.size()) - 1, words.data());
    QCOMPARE(line ? int(line->authorised) : -1, authorised);
}

void TestAuthority::enteringDoesNothingElse_data()
{
    QTest::addColumn<std::function<void(LaunchSpec &)>>("change");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *field, std::function<void(LaunchSpec &)> change) {
        QTest::newRow(field) << std::move(change) << QByteArray(field);
    };
    QTest::newRow("as it is") << std::function<void(LaunchSpec &)>([](LaunchSpec &) {}) << QByteArray();
    row("joined", [](LaunchSpec &spec) { spec.joined = {}; });
    row("joined.user", [](LaunchSpec &spec) { spec.joined[Wall::User] = spec.joined[Wall::Net]; });
    row("joined.net", [](LaunchSpec &spec) { spec.joined[Wall::Net] = KnownProcess(43, 7); });
    row("joined.mnt.started", [](LaunchSpec &spec) { spec.joined[Wall::Mnt] = spec.joined[Wall::Net] = 42; });
    row("walls", [](LaunchSpec &spec) { spec.walls[Wall::Ipc] = true; });
    row("program.outlivesWindow", [](LaunchSpec &spec) { spec.program.outlivesWindow = true; });
    row("files", [](LaunchSpec &spec) { spec.files.mounts = {{MountSpec::Type::Bind, "/etc", "/mnt", true}}; });
    row("network", [](LaunchSpec &spec) { spec.network = NetworkMode::Pasta; });
    row("users", [](LaunchSpec &spec) { spec.users.map = UsersSpec::Map::Root; });
    row("hostName", [](LaunchSpec &spec) {
        spec.joined[Wall::Uts] = spec.joined[Wall::Net];
        spec.hostName = "glass";
    });
    row("clocks", [](LaunchSpec &spec) { spec.clocks.boottime = 1; });
    row("powers.capabilities", [](LaunchSpec &spec) { spec.powers.capabilities = PowersSpec::Capabilities::Keep; });
    row("limits", [](LaunchSpec &spec) { spec.limits.processes = 7; });
    row("desktop", [](LaunchSpec &spec) { spec.desktop.sound = false; });
}

void TestAuthority::enteringDoesNothingElse()
{
    QFETCH(const std::function<void(LaunchSpec &)>, change);
    QFETCH(const QByteArray, field);
    for (const auto privilege : {Privilege::Enter, Privilege::EnterAny}) {
        auto spec = entering(privilege);
        change(spec);
        const auto problems = validate(spec);
        QCOMPARE(std::ranges::contains(problems, field.toStdString(), &FieldProblem::field), !field.isEmpty());
        QCOMPARE(problems.empty(), field.isEmpty());
    }
    // And launching does not join.
    auto launching = entering(Privilege::Administrator);
    QVERIFY(std::ranges::contains(validate(launching), std::string("joined.net"), &FieldProblem::field));
}

void TestAuthority::rightsEndWithTheJoining()
{
    const auto plan = planFor(entering());
    QCOMPARE(plan.front().call, "polkit: org.terrarium.launch.enter");
    QVERIFY(placeOf(plan, StepKind::BecomeCaller) < placeOf(plan, StepKind::SetNoNewPrivileges));
    QVERIFY(placeOf(plan, StepKind::SetNoNewPrivileges) < placeOf(plan, StepKind::Join));
    QCOMPARE(placeOf(plan, StepKind::Join) + 1, placeOf(plan, StepKind::GiveUpRights));
    QCOMPARE(placeOf(plan, StepKind::GiveUpRights) + 1, placeOf(plan, StepKind::Fork));
    QCOMPARE(std::ranges::count(plan, StepKind::Join, &Step::kind), 1);
}

void TestAuthority::rightsAreNoMoreThanItTakes()
{
    const auto plan = planFor(entering());
    const auto entrance = privilege::these({CAP_SYS_ADMIN, CAP_SYS_CHROOT});
    QCOMPARE(capabilitiesFor(Privilege::Enter, plan), entrance);
    QCOMPARE(capabilitiesFor(Privilege::EnterAny, plan), entrance | privilege::these({CAP_SYS_PTRACE}));
}

QTEST_APPLESS_MAIN(TestAuthority)
#include "tst_authority.moc"
