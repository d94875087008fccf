// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/launchplan.h"

#include "sandbox/authority.h"
#include "sandbox/planfiles.h"

#include <algorithm>

namespace terrarium {
namespace {

class Plan {
public:
    explicit Plan(const LaunchSpec &spec) : m_spec(spec) {}

    [[nodiscard]] LaunchPlan make()
    {
        planOutside();
        planBuilder();
        planNetwork();
        if (m_spec.walls[Wall::Mnt])
            planFiles(m_spec, m_steps);
        if (isBuiltByRoot(m_spec) && !authority::isEntering(m_spec.privilege))
            giveUpRights();
        planStart();
        return std::move(m_steps);
    }

private:
    void add(Step step) { m_steps.push_back(std::move(step)); }

    void planOutside()
    {
        const auto &limits = m_spec.limits;
        if (isPrivileged())
            planAuthority();
        limitTogether("memory", limits.memory, "memory.max");
        limitTogether("cpu", limits.cpu, "cpu.max");
        limitTogether("processes", limits.processes, "pids.max");
        if (isPrivileged())
            add({.kind = StepKind::BecomeCaller, .call = "setgroups(), setresgid(), setresuid()"});
        const bool newUser = m_spec.walls[Wall::User];
        add({.kind = StepKind::StartBuilder, .call = newUser ? "clone3(CLONE_NEWUSER)" : "clone3()"});
        if (newUser && isPrivileged())
            giveUpRights();
        if (newUser)
            add({.kind = StepKind::MapIds, .call = mapCall()});
        if (m_spec.program.outlivesWindow)
            add({.kind = StepKind::OpenDoor, .call = "bind(), listen()"});
    }

    [[nodiscard]] bool isPrivileged() const { return m_spec.privilege != Privilege::None; }

    void planAuthority()
    {
        add({.kind = StepKind::Authorise, .call = "polkit: " + authority::fullActionOf(m_spec.privilege)});
        add({.kind = StepKind::EnterGroup, .call = "systemd: StartTransientUnit(), or write(cgroup.procs)"});
    }

    void giveUpRights() { add({.kind = StepKind::GiveUpRights, .call = "capset(0)"}); }

    void forbidGaining() { add({.kind = StepKind::SetNoNewPrivileges, .call = "prctl(PR_SET_NO_NEW_PRIVS)"}); }

    template <typename Number>
    void limitTogether(const char *what, const std::optional<Number> &limit, const std::string &file)
    {
        if (limit)
            add({.kind = StepKind::LimitTogether,
                 .subject = what,
                 .number = *limit,
                 .call = "write(" + file + ", " + std::to_string(*limit) + ")"});
    }

    [[nodiscard]] std::string mapCall() const
    {
        return m_spec.users.map == UsersSpec::Map::Range ? "newuidmap, newgidmap" : "write(uid_map), write(gid_map)";
    }

    void planBuilder()
    {
        // Before anything is made that the program could use against whoever has more rights.
        if (isPrivileged())
            forbidGaining();
        planJoins();
        // What follows is done among whatever is in there.
        if (authority::isEntering(m_spec.privilege))
            giveUpRights();
        for (const auto wall : {Wall::Time, Wall::Pids})
            planUnshare(wall);
        if (m_spec.walls[Wall::Time] && m_spec.clocks != ClocksSpec())
            add({.kind = StepKind::SetClocks, .call = "write(timens_offsets)"});
        add({.kind = StepKind::Fork, .call = "fork()"});
        for (const auto wall : {Wall::Cgroup, Wall::Ipc, Wall::Uts, Wall::Net, Wall::Mnt})
            planUnshare(wall);
    }

    void planUnshare(Wall wall)
    {
        if (m_spec.walls[wall])
            add({.kind = StepKind::Unshare,
                 .subject = std::string(name(wall)),
                 .call = "unshare(" + std::string(cloneFlagName(wall)) + ")"});
    }

    /// All of one process at once: the kernel then checks them against the user namespace that is joined with them.
    void planJoins()
    {
        std::vector<KnownProcess> targets;
        for (const auto &target : m_spec.joined.values)
            if (target && !std::ranges::contains(targets, *target))
                targets.push_back(*target);
        for (const auto &target : targets)
            planJoin(target);
    }

    void planJoin(const KnownProcess &target)
    {
        std::string kinds;
        std::string flags;
        for (const auto wall : allWalls) {
            if (m_spec.joined[wall] != target)
                continue;
            kinds.append(kinds.empty() ? "" : " ").append(name(wall));
            flags.append(flags.empty() ? "" : "|").append(cloneFlagName(wall));
        }
        add({.kind = StepKind::Join,
             .subject = kinds,
             .number = static_cast<std::uint64_t>(target.pid),
             .since = target.started,
             .call = "setns(pidfd_open(" + std::to_string(target.pid) + "), " + flags + ")"});
    }

    void planNetwork()
    {
        if (m_spec.walls[Wall::Net] && m_spec.network != NetworkMode::Down)
            add({.kind = StepKind::RaiseLoopback, .subject = "lo", .call = "ioctl(SIOCSIFFLAGS, IFF_UP)"});
        if (m_spec.walls[Wall::Net] && m_spec.network == NetworkMode::Pasta)
            add({.kind = StepKind::ConnectNetwork, .call = "pasta"});
        if (m_spec.walls[Wall::Net] && m_spec.network == NetworkMode::Veth)
            planCable();
        if (!m_spec.hostName.empty())
            add({.kind = StepKind::SetHostName, .subject = m_spec.hostName, .call = "sethostname()"});
    }

    void planCable()
    {
        add({.kind = StepKind::LayCable, .call = "ip link add type veth"});
        add({.kind = StepKind::FenceCable, .call = "nft add table, chain, rule"});
        add({.kind = StepKind::RaiseCable, .call = "ip address add, ip link set up, ip route add default"});
    }

    void planStart()
    {
        planLimits();
        add({.kind = StepKind::EnterFolder, .subject = m_spec.program.folder, .call = "chdir()"});
        if (m_spec.program.first == ProgramSpec::First::Reaper)
            add({.kind = StepKind::StartReaper, .call = "fork()"});
        if (m_spec.program.terminal)
            add({.kind = StepKind::OpenTerminal, .call = "setsid(), ioctl(TIOCSCTTY)"});
        planPowers();
        add({.kind = StepKind::Execute, .subject = m_spec.program.arguments.front(), .call = "execve()"});
    }

    template <typename Number> void planLimit(const char *resource, const std::optional<Number> &limit)
    {
        if (limit)
            add({.kind = StepKind::SetLimit,
                 .subject = resource,
                 .number = *limit,
                 .call = std::string("setrlimit(") + resource + ", " + std::to_string(*limit) + ")"});
    }

    void planLimits()
    {
        const auto &limits = m_spec.limits;
        planLimit("nofile", limits.openFiles);
        planLimit("fsize", limits.fileSize);
        planLimit("cpu", limits.cpuSeconds);
        planLimit("core", limits.coreDumps ? std::optional<std::uint64_t>() : 0);
    }

    void planPowers()
    {
        const auto &powers = m_spec.powers;
        if (powers.capabilities != PowersSpec::Capabilities::Usual && !isBuiltByRoot(m_spec))
            add({.kind = StepKind::DropCapabilities, .call = "capset(), prctl(PR_CAPBSET_DROP)"});
        // Without privilege the kernel takes no filter from a process that could still gain some.
        if ((powers.noNewPrivileges || powers.seccomp != PowersSpec::Seccomp::None) && !isPrivileged())
            forbidGaining();
        if (powers.seccomp != PowersSpec::Seccomp::None)
            add({.kind = StepKind::FilterCalls, .call = "seccomp(SECCOMP_SET_MODE_FILTER)"});
    }

    const LaunchSpec &m_spec;
    LaunchPlan m_steps;
};

} // namespace

LaunchPlan planFor(const LaunchSpec &spec)
{
    return Plan(spec).make();
}

bool takesSource(StepKind kind)
{
    return kind == StepKind::Bind || kind == StepKind::BindReadOnly || kind == StepKind::MountOverlay ||
           kind == StepKind::TakeRoot || kind == StepKind::PassOn;
}

bool isBuiltByRoot(const LaunchSpec &spec)
{
    return spec.privilege != Privilege::None && !spec.walls[Wall::User];
}

} // namespace terrarium
