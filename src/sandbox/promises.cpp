// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/promises.h"

#include "sandbox/launchplan.h"

#include <algorithm>
#include <array>

namespace terrarium {
namespace {

constexpr std::array verdicts{std::string_view("holds"), std::string_view("broken"), std::string_view("untried"),
                              std::string_view("absent")};

bool isHosts(FilesSpec::Root root)
{
    return root == FilesSpec::Root::Host || root == FilesSpec::Root::HostReadOnly;
}

/// Of the same user in the same user namespace: it may look into them (ptrace(2)), and by /proc/PID/root at what they
/// see. Whatever else keeps it from something is then in vain.
bool reachesPrograms(const LaunchSpec &spec)
{
    return isBuiltByRoot(spec) && (!spec.walls[Wall::Pids] || spec.files.proc == FilesSpec::Proc::Host);
}

class Promises {
public:
    explicit Promises(const LaunchSpec &spec) : m_spec(spec) {}

    [[nodiscard]] std::vector<Promise> make()
    {
        if (!reachesPrograms(m_spec))
            promiseOutside();
        promiseNames();
        if (m_spec.walls[Wall::User])
            promiseUser();
        promisePowers();
        promiseLimits();
        return std::move(m_promises);
    }

private:
    void add(Promise promise) { m_promises.push_back(std::move(promise)); }
    void addIf(bool isPromised, PromiseKind kind)
    {
        if (isPromised)
            add({kind});
    }

    void promiseOutside()
    {
        promiseProcesses();
        if (m_spec.walls[Wall::Mnt])
            promiseFiles();
        if (m_spec.walls[Wall::Net])
            promiseNetwork();
        if (m_spec.walls[Wall::Ipc])
            add({PromiseKind::SharedMemoryHidden});
    }

    void promiseProcesses()
    {
        using Proc = FilesSpec::Proc;
        const auto proc = m_spec.files.proc;
        if (!m_spec.walls[Wall::Pids])
            return;
        add({PromiseKind::ProcessesHidden});
        if (!m_spec.walls[Wall::Mnt])
            return;
        addIf(proc != Proc::Host, PromiseKind::ProcOwn);
        addIf(proc == Proc::OwnPids, PromiseKind::ProcOnlyProcesses);
        addIf(proc == Proc::OwnHidden, PromiseKind::ProcHidesOthers);
    }

    void promiseFiles()
    {
        using Files = FilesSpec;
        const auto &files = m_spec.files;
        addIf(files.propagation == Files::Propagation::Private || files.propagation == Files::Propagation::Slave,
              PromiseKind::MountsStayInside);
        addIf(!isHosts(files.root), PromiseKind::RootAnother);
        addIf(files.root == Files::Root::HostReadOnly, PromiseKind::RootReadOnly);
        addIf(files.home == Files::Home::Empty, PromiseKind::HomeHidden);
        addIf(files.home == Files::Home::ReadOnly, PromiseKind::HomeReadOnly);
        addIf(files.privateTmp, PromiseKind::TmpHidden);
        addIf(files.privateDev, PromiseKind::DevicesHarmless);
        for (const auto &mount : files.mounts)
            promisePlace(mount);
        promiseDesktop();
    }

    void promisePlace(const MountSpec &mount)
    {
        const auto &source = mount.source.empty() ? mount.target : mount.source;
        switch (mount.type) {
        case MountSpec::Type::Bind:
            if (!mount.writable)
                add({PromiseKind::PlaceReadOnly, mount.target, source});
            return;
        case MountSpec::Type::Empty:
            return add({PromiseKind::PlaceAnother, mount.target, mount.target});
        case MountSpec::Type::Overlay:
            return add({PromiseKind::ChangesThrownAway, mount.target, source});
        case MountSpec::Type::Covered:
            return add({PromiseKind::PlaceCovered, mount.target, mount.target});
        default:
            return; // nothing is kept from it there
        }
    }

    void promiseDesktop()
    {
        using Display = DesktopSpec::Display;
        const auto &desktop = m_spec.desktop;
        addIf(desktop.display == Display::None || desktop.display == Display::X11, PromiseKind::WaylandHidden);
        addIf(desktop.display == Display::None || desktop.display == Display::Wayland, PromiseKind::X11Hidden);
        addIf(!desktop.sound, PromiseKind::SoundHidden);
        addIf(desktop.sessionBus == DesktopSpec::SessionBus::None, PromiseKind::BusHidden);
        if (desktop.sessionBus == DesktopSpec::SessionBus::Filtered)
            add({PromiseKind::BusFiltered, "$XDG_RUNTIME_DIR/bus", "$XDG_RUNTIME_DIR/bus"});
    }

    void promiseNetwork()
    {
        add({PromiseKind::HostPortsClosed});
        addIf(!hasWayOut(m_spec), PromiseKind::NoWayOut);
        add({PromiseKind::AbstractSocketsClosed});
    }

    void promiseNames()
    {
        if (m_spec.walls[Wall::Uts])
            add(m_spec.hostName.empty() ? Promise{PromiseKind::NamespaceOwn, "uts"}
                                        : Promise{PromiseKind::HostNameOwn, m_spec.hostName});
        if (m_spec.walls[Wall::Cgroup])
            add({PromiseKind::NamespaceOwn, "cgroup"});
        const auto &clocks = m_spec.clocks;
        if (m_spec.walls[Wall::Time])
            add(clocks == ClocksSpec()
                    ? Promise{PromiseKind::NamespaceOwn, "time"}
                    : Promise{PromiseKind::ClocksShifted, {}, {}, clocks.monotonic, clocks.boottime});
    }

    void promiseUser()
    {
        using Map = UsersSpec::Map;
        if (m_spec.users.map == Map::List)
            add({PromiseKind::NamespaceOwn, "user"});
        else
            add({PromiseKind::UserMapped, m_spec.users.map == Map::Me ? "me" : "root"});
        add({PromiseKind::PowerlessOutside});
    }

    void promisePowers()
    {
        using Capabilities = PowersSpec::Capabilities;
        const auto &powers = m_spec.powers;
        const bool isFiltered = powers.seccomp != PowersSpec::Seccomp::None;
        const bool isStrict = powers.seccomp == PowersSpec::Seccomp::Strict;
        const bool isListed = powers.capabilities == Capabilities::List;
        const bool isWithoutAdmin =
            powers.capabilities == Capabilities::None || (isListed && !std::ranges::contains(powers.kept, "sys_admin"));
        if (powers.capabilities == Capabilities::None || isListed)
            add({PromiseKind::CapabilitiesGone, isListed ? names(powers.kept) : std::string()});
        addIf(powers.noNewPrivileges || isFiltered, PromiseKind::PrivilegesNotGained);
        addIf(isFiltered, PromiseKind::CallsFiltered);
        addIf(isStrict || isWithoutAdmin, PromiseKind::CannotMount);
        addIf(isStrict, PromiseKind::CannotMakeNamespaces);
    }

    static std::string names(const std::vector<std::string> &list)
    {
        std::string text;
        for (const auto &name : list)
            text.append(text.empty() ? "" : " ").append(name);
        return text;
    }

    void promiseLimits()
    {
        const auto &limits = m_spec.limits;
        promiseLimit(PromiseKind::TogetherLimited, "memory", limits.memory);
        promiseLimit(PromiseKind::TogetherLimited, "cpu", limits.cpu);
        promiseLimit(PromiseKind::TogetherLimited, "processes", limits.processes);
        promiseLimit(PromiseKind::EachLimited, "nofile", limits.openFiles);
        promiseLimit(PromiseKind::EachLimited, "fsize", limits.fileSize);
        promiseLimit(PromiseKind::EachLimited, "cpu", limits.cpuSeconds);
        promiseLimit(PromiseKind::EachLimited, "core", limits.coreDumps ? std::optional<int>() : 0);
    }

    template <typename Number> void promiseLimit(PromiseKind kind, const char *what, const std::optional<Number> &limit)
    {
        if (limit)
            add({kind, what, {}, static_cast<std::int64_t>(*limit)});
    }

    const LaunchSpec &m_spec;
    std::vector<Promise> m_promises;
};

class Openings {
public:
    explicit Openings(const LaunchSpec &spec) : m_spec(spec) {}

    [[nodiscard]] std::vector<Opening> make()
    {
        add(isShared(Wall::Pids), Opening::ProcessesSeen);
        add(reachesPrograms(m_spec), Opening::ProgramsReached);
        if (m_spec.walls[Wall::Mnt])
            lookAtFiles();
        else
            add(isShared(Wall::Mnt), Opening::FilesShared);
        add(isShared(Wall::Net), Opening::NetworkShared);
        add(m_spec.walls[Wall::Net] && m_spec.network == NetworkMode::Pasta, Opening::NetworkWayOut);
        add(m_spec.walls[Wall::Net] && m_spec.network == NetworkMode::Veth, Opening::NetworkCable);
        add(isShared(Wall::Ipc), Opening::MemoryShared);
        add(isShared(Wall::User), Opening::UserShared);
        lookAtDesktop();
        lookAtPowers();
        add(!m_spec.limits.memory, Opening::MemoryUnlimited);
        add(!m_spec.limits.processes, Opening::ProcessesUnlimited);
        return std::move(m_openings);
    }

private:
    void add(bool isOpen, Opening opening)
    {
        if (isOpen)
            m_openings.push_back(opening);
    }
    [[nodiscard]] bool isShared(Wall wall) const { return !m_spec.walls[wall] && !m_spec.joined[wall]; }

    void lookAtFiles()
    {
        using Files = FilesSpec;
        const auto &files = m_spec.files;
        const bool withHostRoot = isHosts(files.root);
        add(files.propagation == Files::Propagation::Shared || files.propagation == Files::Propagation::Unchanged,
            Opening::MountsShared);
        add(files.root == Files::Root::Host, Opening::SystemShared);
        // Read-only it is shown in any root folder.
        const bool isReadable = files.home == Files::Home::ReadOnly ||
                                (files.home == Files::Home::Host && files.root == Files::Root::HostReadOnly);
        add(files.home == Files::Home::Host && files.root == Files::Root::Host, Opening::HomeShared);
        add(isReadable, Opening::HomeReadable);
        add(!files.privateTmp && withHostRoot, Opening::TmpShared);
    }

    void lookAtDesktop()
    {
        const bool hasFiles = m_spec.walls[Wall::Mnt];
        add(!hasFiles || m_spec.desktop.display != DesktopSpec::Display::None, Opening::DisplayShared);
        add(!hasFiles || m_spec.desktop.sessionBus == DesktopSpec::SessionBus::Host, Opening::BusShared);
    }

    void lookAtPowers()
    {
        const bool isFiltered = m_spec.powers.seccomp != PowersSpec::Seccomp::None;
        add(!isFiltered && !m_spec.powers.noNewPrivileges, Opening::PrivilegesGained);
        add(!isFiltered, Opening::CallsUnfiltered);
    }

    const LaunchSpec &m_spec;
    std::vector<Opening> m_openings;
};

} // namespace

bool hasWayOut(const LaunchSpec &spec)
{
    return spec.network == NetworkMode::Pasta || spec.network == NetworkMode::Veth;
}

std::vector<Promise> promisesOf(const LaunchSpec &spec)
{
    return Promises(spec).make();
}

std::vector<Opening> openingsOf(const LaunchSpec &spec)
{
    return Openings(spec).make();
}

std::string_view name(Finding::Verdict verdict)
{
    return verdicts[static_cast<std::size_t>(verdict)];
}

std::optional<Finding::Verdict> verdictFromName(std::string_view name)
{
    const auto *found = std::ranges::find(verdicts, name);
    return found == verdicts.end() ? std::nullopt
                                   : std::optional(static_cast<Finding::Verdict>(found - verdicts.begin()));
}

} // namespace terrarium
