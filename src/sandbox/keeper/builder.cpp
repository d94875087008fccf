// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/builder.h"

#include "kernel/systemlog.h"
#include "sandbox/keeper/steps.h"
#include "sandbox/keeper/warden.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <linux/sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace terrarium {
namespace {

struct Pipe {
    Fd reading;
    Fd writing;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        return failed("pipe2");
    return Pipe{Fd(ends[0]), Fd(ends[1])};
}

/// Like fork(2), with flags. libc's own notes of the process are not brought up to date, and nothing here asks it.
pid_t forkInto(std::uint64_t flags)
{
    clone_args args{};
    args.flags = flags;
    args.exit_signal = SIGCHLD;
    const auto pid = static_cast<pid_t>(::syscall(SYS_clone3, &args, sizeof args));
    // Filters of containers deny that there is a clone3, since they cannot look into its arguments.
    return pid < 0 && errno == ENOSYS ? static_cast<pid_t>(::syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0)) : pid;
}

/// Root inside, wherever the map has one: a file system made by another owner would have none.
void becomeMapped(const Building &building)
{
    if (building.spec.users.map != UsersSpec::Map::Me) {
        (void)!::setresgid(0, 0, 0);
        (void)!::setresuid(0, 0, 0);
    }
}

/// Who lives in this process's user namespace must not look into it: it holds what they are not to have, and may see
/// files that they do not (/proc/PID/root). Until it executes the program, which then is one of them.
void closeToView()
{
    ::prctl(PR_SET_DUMPABLE, 0);
}

bool joinsOthers(const LaunchSpec &spec)
{
    return std::ranges::any_of(spec.joined.values, [](const auto &target) { return target.has_value(); });
}

Result<void> join(const Building &building, std::size_t index)
{
    const auto &step = building.plan[index];
    closeToView();
    if (building.spec.privilege == Privilege::Enter)
        if (auto checked = steps::checkOwn(step, building.targets[index]); !checked)
            return checked;
    if (auto joined = steps::join(step, building.targets[index]); !joined)
        return joined;
    if (const auto target = building.spec.joined[Wall::User]; target && std::cmp_equal(target->pid, step.number))
        becomeMapped(building);
    return {};
}

/// Whose files of /proc are root's may not write them without root's rights. So for this moment they are its own; who
/// has fewer capabilities cannot look into it all the same (ptrace(2)).
Result<void> setClocks(const Building &building)
{
    if (!isBuiltByRoot(building.spec))
        return steps::setClocks(building.spec.clocks);
    ::prctl(PR_SET_DUMPABLE, 1);
    auto set = steps::setClocks(building.spec.clocks);
    closeToView();
    return set;
}

/// Of what the keeper holds for root nothing may stay with the caller's processes. The maps of one with all rights in
/// a user namespace are then written as those of any process, by somebody without rights.
void leaveKeeper(Building &building, const Cord &cord)
{
    building.place = Fd();
    systemlog::close();
    if (!building.spec.walls[Wall::User])
        return;
    ::prctl(PR_SET_DUMPABLE, 1);
    cord.send(Word::Type::Ready);
}

/// Root's rights, from here on, are the builder's alone, and those in a user namespace no longer root's.
Result<void> giveUpToBuilder(const Building &building, const Cord &cord)
{
    if (auto done = privilege::giveUpAll(); !done)
        return done;
    if (!building.spec.walls[Wall::User] || cord.receive())
        return {};
    return std::unexpected(Error{"wait for the builder", ECHILD});
}

Result<void> perform(const Building &building, std::size_t index)
{
    const auto &step = building.plan[index];
    switch (step.kind) {
    case StepKind::Join:
        return join(building, index);
    case StepKind::Unshare:
        return steps::unshareKind(step);
    case StepKind::GiveUpRights:
        return privilege::giveUpAll();
    case StepKind::SetNoNewPrivileges:
        return steps::setNoNewPrivileges();
    case StepKind::SetClocks:
        return setClocks(building);
    default:
        return std::unexpected(Error{"perform a step of the builder", ENOSYS});
    }
}

[[noreturn]] void build(Building &building, Cord cord, Cord line, std::size_t next)
{
    building.master = Fd();
    if (building.caller)
        leaveKeeper(building, cord);
    const Descendants descendants;
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::prctl(PR_SET_NAME, "terrarium-ward");
    if (const auto word = cord.receive(); !word || word->type != Word::Type::Begin)
        ::_exit(1);
    if (building.spec.walls[Wall::User])
        becomeMapped(building);
    steps::takeTargets(building);
    auto index = next;
    for (; building.plan[index].kind != StepKind::Fork; ++index) {
        if (auto done = perform(building, index); !done)
            giveUp(building, line, index, done.error());
        tellDone(building, line, index);
    }
    closeToView();
    auto life = makePipe();
    const auto first = life ? ::fork() : -1;
    if (first < 0)
        giveUp(building, line, index, failed("fork").error());
    if (first == 0) {
        life->writing = Fd();
        if (!joinsOthers(building.spec) && !isBuiltByRoot(building.spec)) // it is alone there
            ::prctl(PR_SET_DUMPABLE, 1);
        tellDone(building, line, index);
        cord.close();
        becomeProgram(building, {std::move(line), std::move(life->reading)}, index + 1);
    }
    line.close();
    building.terminal = Fd();
    if (isBuiltByRoot(building.spec) && !privilege::giveUpAll())
        ::_exit(1);
    Warden(cord, descendants, first).watch();
}

} // namespace

Result<Started> startBuilder(Building &building, std::size_t next)
{
    auto cords = Cord::make();
    if (!cords)
        return std::unexpected(cords.error());
    auto lines = Cord::make();
    if (!lines)
        return std::unexpected(lines.error());
    const auto pid = forkInto(building.spec.walls[Wall::User] ? CLONE_NEWUSER : 0);
    if (pid < 0)
        return failed("clone3");
    if (pid == 0) {
        cords->first.close();
        lines->first.close();
        build(building, std::move(cords->second), std::move(lines->second), next);
    }
    if (building.caller)
        if (auto done = giveUpToBuilder(building, cords->first); !done)
            return std::unexpected(done.error());
    return Started{pid, std::move(cords->first), std::move(lines->first)};
}

} // namespace terrarium
