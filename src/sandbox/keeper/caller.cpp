// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/caller.h"

#include "kernel/procdir.h"
#include "kernel/procfs.h"
#include "kernel/text.h"
#include "sandbox/authority.h"
#include "sandbox/keeper/scope.h"
#include "sandbox/keeper/writefile.h"

#include <algorithm>
#include <systemd/sd-daemon.h>

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/magic.h>
#include <linux/sched/types.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace terrarium {
namespace {

bool has(const LaunchPlan &plan, StepKind kind)
{
    return std::ranges::contains(plan, kind, &Step::kind);
}

/// newuidmap(1) is a setuid program.
privilege::Bounding boundingFor(const LaunchSpec &spec)
{
    const bool needsMapper = spec.users.map == UsersSpec::Map::Range || spec.users.map == UsersSpec::Map::List;
    return spec.walls[Wall::User] && needsMapper ? privilege::Bounding::Unchanged : privilege::Bounding::Empty;
}

/// The caller's, or what this process may have of it.
Result<void> takeOverLimits(pid_t caller)
{
    for (int number = 0; number < RLIM_NLIMITS; ++number) {
        const auto resource = static_cast<__rlimit_resource>(number);
        rlimit theirs{};
        rlimit own{};
        if (::prlimit(caller, resource, nullptr, &theirs) < 0 || ::getrlimit(resource, &own) < 0)
            return failed("prlimit");
        const rlimit taken{std::min(theirs.rlim_cur, own.rlim_max), std::min(theirs.rlim_max, own.rlim_max)};
        if (::setrlimit(resource, &taken) < 0)
            return failed("setrlimit");
    }
    return {};
}

Result<void> takeOverSchedule(pid_t caller)
{
    sched_attr schedule{};
    if (::syscall(SYS_sched_getattr, caller, &schedule, sizeof schedule, 0) < 0)
        return failed("sched_getattr");
    return ::syscall(SYS_sched_setattr, 0, &schedule, 0) == 0 ? Result<void>() : failed("sched_setattr");
}

void takeOverMask(pid_t caller)
{
    const auto text = readFile(AT_FDCWD, ("/proc/" + std::to_string(caller) + "/status").c_str());
    constexpr std::string_view name = "\nUmask:\t";
    const auto place = text ? text->find(name) : std::string::npos;
    auto rest = place == std::string::npos ? std::string_view() : std::string_view(*text).substr(place + name.size());
    ::umask(toNumber<mode_t>(takeUntil(rest, '\n'), 8).value_or(0077));
}

/// Elsewhere, in a service say, a scope would leave more limits behind than those that users can leave by themselves,
/// by logging in once more or by their own service manager.
bool isInOwnSlice(std::string_view group, uid_t user)
{
    return group.starts_with("/user.slice/user-" + std::to_string(user) + ".slice/");
}

/// Its path in the hierarchy; empty if that is not known.
std::string groupOf(pid_t process)
{
    const auto text = readFile(AT_FDCWD, ("/proc/" + std::to_string(process) + "/cgroup").c_str());
    return std::string(procfs::parseCgroup(text.value_or(std::string())));
}

/// Whether there is the unified hierarchy of control groups.
bool isUnified()
{
    struct statfs facts{};
    return ::statfs("/sys/fs/cgroup", &facts) == 0 && facts.f_type == CGROUP2_SUPER_MAGIC;
}

} // namespace

privilege::Capabilities capabilitiesFor(Privilege authorised, const LaunchPlan &plan)
{
    privilege::Capabilities needed = 0;
    // CAP_SYS_CHROOT for a mount namespace (setns(2)). Whose process it is the kernel looks at too, unless there is
    // CAP_SYS_PTRACE.
    if (authority::isEntering(authorised))
        needed |= privilege::these({CAP_SYS_ADMIN, CAP_SYS_CHROOT});
    if (authorised == Privilege::EnterAny)
        needed |= privilege::these({CAP_SYS_PTRACE});
    const bool makesUsers = has(plan, StepKind::MapIds);
    if (makesUsers || has(plan, StepKind::Unshare))
        needed |= privilege::these({CAP_SYS_ADMIN});
    // In a user namespace they are there anyway.
    if (!makesUsers && has(plan, StepKind::RaiseLoopback))
        needed |= privilege::these({CAP_NET_ADMIN});
    if (!makesUsers && has(plan, StepKind::SetClocks))
        needed |= privilege::these({CAP_SYS_TIME});
    return needed;
}

Result<void> becomeCaller(const Caller &caller, const LaunchSpec &spec, const LaunchPlan &plan)
{
    if (auto become = privilege::become(caller.user, capabilitiesFor(spec.privilege, plan), boundingFor(spec)); !become)
        return become;
    // Only now: the kernel tells them to whom they are, or to whom may do much more than is needed here.
    if (auto taken = takeOverLimits(caller.peer.pid); !taken)
        return taken;
    takeOverMask(caller.peer.pid);
    if (!peer::isAlive(caller.peer))
        return std::unexpected(Error{"find the caller", ESRCH});
    return privilege::forgetKeys();
}

Result<void> enterGroup(const Caller &caller)
{
    if (isUnified() && ::sd_booted() > 0 && isInOwnSlice(groupOf(caller.peer.pid), caller.user.uid))
        return Scope::inSliceOf(caller.user.uid).enter();
    return enterGroupOf(caller.peer.pid);
}

Result<void> takeOverStanding(pid_t caller)
{
    const auto process = "/proc/" + std::to_string(caller);
    const auto login = readFile(AT_FDCWD, (process + "/loginuid").c_str());
    if (login && *login != readFile(AT_FDCWD, "/proc/self/loginuid"))
        if (auto written = writeFile("/proc/self/loginuid", *login); !written)
            return written;
    if (const auto score = readFile(AT_FDCWD, (process + "/oom_score_adj").c_str()))
        (void)writeFile("/proc/self/oom_score_adj", *score);
    return takeOverSchedule(caller);
}

} // namespace terrarium
