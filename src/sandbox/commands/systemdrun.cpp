// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/commandtext.h"
#include "sandbox/commands/tools.h"

#include <algorithm>
#include <format>

namespace terrarium {
namespace {

/// systemd-run(1) and systemd.exec(5) of systemd 257.
class SystemdText {
public:
    explicit SystemdText(const LaunchSpec &spec)
        : m_spec(spec), m_isForUser(has(Wall::User) || !std::ranges::contains(spec.walls.values, true)),
          m_unexpressed(spec)
    {
    }

    [[nodiscard]] EqualCommand make()
    {
        m_unexpressed.addAsked({Aspect::WallTime, Aspect::Joined, Aspect::FirstProcess, Aspect::IdMaps, Aspect::Network,
                                Aspect::HostName, Aspect::Clocks, Aspect::Seccomp, Aspect::Display, Aspect::Sound,
                                Aspect::SessionBus});
        addSession();
        addEnvironment();
        addWalls();
        if (has(Wall::Mnt))
            addFiles();
        else
            m_unexpressed.addAsked({Aspect::Root, Aspect::Home, Aspect::Proc, Aspect::Propagation, Aspect::PrivateTmp,
                                    Aspect::PrivateDev, Aspect::Mounts});
        addPowers();
        addLimits();
        addProgram();
        return {Tool::SystemdRun, m_text.text(), m_unexpressed.list()};
    }

private:
    [[nodiscard]] bool has(Wall wall) const { return m_spec.walls[wall]; }
    void set(std::string_view property, std::string_view value)
    {
        m_text.add("--property", std::format("{}={}", property, value));
    }
    void setIf(bool isWanted, std::string_view property, std::string_view value = "yes")
    {
        if (isWanted)
            set(property, value);
    }

    void addSession()
    {
        const auto &program = m_spec.program;
        if (m_isForUser)
            m_text.add("--user");
        m_text.add("--collect");
        if (program.terminal)
            m_text.add("--pty");
        // Without a terminal the service is detached from whoever starts it.
        m_unexpressed.add(Aspect::OutlivesWindow, program.outlivesWindow == program.terminal);
        if (program.folder.empty())
            m_text.add("--same-dir");
        else
            m_text.add("--working-directory", Path{program.folder});
    }

    void addEnvironment()
    {
        // It is the service manager's to start with, and more than a few variables.
        m_unexpressed.add(Aspect::Environment);
        for (const auto &[variable, value] : m_spec.program.environment)
            m_text.add("--setenv", std::format("{}={}", variable, value));
        for (const auto &variable : m_spec.program.unset)
            set("UnsetEnvironment", variable);
    }

    void addWalls()
    {
        setIf(has(Wall::Mnt), "PrivateMounts");
        setIf(has(Wall::Pids), "PrivatePIDs");
        setIf(has(Wall::Net), "PrivateNetwork");
        setIf(has(Wall::Ipc), "PrivateIPC");
        setIf(has(Wall::User), "PrivateUsers");
        setIf(has(Wall::Uts), "ProtectHostname");
        // That also refuses to change the name, by a filter and by mounts.
        m_unexpressed.add(Aspect::Seccomp, has(Wall::Uts));
        m_unexpressed.add(Aspect::Proc, has(Wall::Uts) && has(Wall::Mnt));
        setIf(has(Wall::Cgroup) && !m_isForUser, "ProtectControlGroupsEx", "private");
        m_unexpressed.add(Aspect::WallCgroup, has(Wall::Cgroup) && m_isForUser);

        m_unexpressed.add(Aspect::NotWalls, !has(Wall::Mnt) && std::ranges::contains(m_spec.walls.values, true));
    }

    void addFiles()
    {
        const auto &files = m_spec.files;
        setIf(files.propagation == FilesSpec::Propagation::Private, "MountFlags", "private");
        setIf(files.propagation == FilesSpec::Propagation::Slave, "MountFlags", "slave");
        // Other services' credentials are always hidden, and queues shown.
        m_unexpressed.add(Aspect::Mounts);
        m_unexpressed.add(Aspect::Propagation, files.propagation > FilesSpec::Propagation::Slave);
        setIf(files.root == FilesSpec::Root::HostReadOnly, "ProtectSystem", "strict");
        // But for /dev, /proc, /sys and the homes.
        m_unexpressed.add(Aspect::Root, files.root == FilesSpec::Root::HostReadOnly);
        const bool isFolder = files.root == FilesSpec::Root::Folder;
        m_unexpressed.add(Aspect::Root, isFolder && isInHome(files.rootFolder));
        setIf(files.root == FilesSpec::Root::Empty, "TemporaryFileSystem", "/");
        if (isFolder && !isInHome(files.rootFolder))
            set("RootDirectory", files.rootFolder);
        setIf(files.home == FilesSpec::Home::ReadOnly, "ProtectHome", "read-only");
        setIf(files.home == FilesSpec::Home::Empty, "ProtectHome", "tmpfs");
        // All homes, and the folders of desktops' sockets.
        for (const auto aspect : {Aspect::Home, Aspect::Display, Aspect::Sound, Aspect::SessionBus})
            m_unexpressed.add(aspect, files.home != FilesSpec::Home::Host);
        // X11's sockets are still to be found in it. PrivateTmp takes /var/tmp as well.
        setIf(files.privateTmp, "TemporaryFileSystem", "/tmp:mode=1777");
        setIf(files.privateTmp, "BindPaths", "-/tmp/.X11-unix");
        setIf(files.privateDev, "PrivateDevices");
        // It is not writable, shm is the host's, and what could make other devices goes with it.
        for (const auto aspect : {Aspect::PrivateDev, Aspect::Capabilities, Aspect::Seccomp})
            m_unexpressed.add(aspect, files.privateDev);
        addProc();
        for (const auto &mount : files.mounts)
            addMount(mount);
    }

    void addProc()
    {
        const auto proc = m_spec.files.proc;
        // A new PID namespace always gets a /proc of its own; what is left out of that only the system's manager says.
        m_unexpressed.add(Aspect::Proc, has(Wall::Pids) == (proc == FilesSpec::Proc::Host));
        const bool isPartial = proc == FilesSpec::Proc::OwnPids || proc == FilesSpec::Proc::OwnHidden;
        m_unexpressed.add(Aspect::Proc, isPartial && m_isForUser);
        setIf(proc == FilesSpec::Proc::OwnPids && !m_isForUser, "ProcSubset", "pid");
        setIf(proc == FilesSpec::Proc::OwnHidden && !m_isForUser, "ProtectProc", "invisible");
    }

    void addMount(const MountSpec &mount)
    {
        // The properties' values have a quoting of their own, which differs from one systemd to the next.
        constexpr std::string_view special = " \t\n:\\\"'%";
        const auto &source = sourceOf(mount);
        const bool isSpecial = (mount.target + source).find_first_of(special) != std::string::npos ||
                               isInHome(mount.target) || isInHome(source);
        if (isSpecial || mount.type == MountSpec::Type::Overlay || mount.type == MountSpec::Type::Link)
            return m_unexpressed.add(Aspect::Mounts);
        if (mount.type == MountSpec::Type::Bind)
            set(mount.writable ? "BindPaths" : "BindReadOnlyPaths", std::format("{}:{}", source, mount.target));
        else if (mount.type == MountSpec::Type::Empty)
            set("TemporaryFileSystem", mount.target + (mount.writable ? "" : ":ro"));
        else
            set("InaccessiblePaths", mount.target);
    }

    void addPowers()
    {
        using enum PowersSpec::Capabilities;
        const auto capabilities = m_spec.powers.capabilities;
        setIf(m_spec.powers.noNewPrivileges, "NoNewPrivileges");
        // Without a user namespace the manager passes one of its own on.
        const bool isPlain = has(Wall::User) && m_spec.users.map == UsersSpec::Map::Me;
        m_unexpressed.add(Aspect::Capabilities, capabilities == Keep || (m_isForUser && !isPlain));
        if (capabilities == None || capabilities == List)
            addCapabilities();
    }

    void addCapabilities()
    {
        std::string names;
        if (m_spec.powers.capabilities == PowersSpec::Capabilities::List)
            for (const auto &kept : m_spec.powers.kept)
                names.append(names.empty() ? "" : " ").append(capabilityName(kept));
        set("CapabilityBoundingSet", names);
        setIf(!names.empty(), "AmbientCapabilities", names);
        // The user's manager can do that in a user namespace only, and makes one.
        m_unexpressed.add(Aspect::NotWalls, m_isForUser && !has(Wall::User));
    }

    void addLimits()
    {
        const auto &limits = m_spec.limits;
        // They are the service manager's to start with.
        m_unexpressed.add(Aspect::ProcessLimits, !limits.openFiles);
        addLimit("MemoryMax", limits.memory);
        if (limits.cpu)
            set("CPUQuota", std::format("{}%", *limits.cpu));
        addLimit("TasksMax", limits.processes);
        addLimit("LimitNOFILE", limits.openFiles);
        addLimit("LimitFSIZE", limits.fileSize);
        addLimit("LimitCPU", limits.cpuSeconds);
        setIf(!limits.coreDumps, "LimitCORE", "0");
    }

    template <typename Number> void addLimit(std::string_view property, const std::optional<Number> &limit)
    {
        if (limit)
            set(property, std::to_string(*limit));
    }

    void addProgram()
    {
        const auto &arguments = m_spec.program.arguments;
        if (std::ranges::any_of(arguments, [](const auto &argument) { return argument.contains('$'); }))
            m_text.add("--expand-environment=no");
        m_text.addArguments(arguments);
    }

    const LaunchSpec &m_spec;
    bool m_isForUser; ///< by the user's service manager, or else by the system's
    CommandText m_text{"systemd-run"};
    Unexpressed m_unexpressed;
};

} // namespace

EqualCommand systemdRunCommand(const LaunchSpec &spec)
{
    return SystemdText(spec).make();
}

} // namespace terrarium
