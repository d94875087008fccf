// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/commandtext.h"
#include "sandbox/commands/tools.h"

#include <format>

namespace terrarium {
namespace {

/// unshare(1) of util-linux 2.41.
class UnshareText {
public:
    explicit UnshareText(const LaunchSpec &spec) : m_spec(spec), m_unexpressed(spec) {}

    [[nodiscard]] EqualCommand make()
    {
        m_unexpressed.addAsked({Aspect::Joined, Aspect::FirstProcess, Aspect::Terminal, Aspect::Environment,
                                Aspect::Home, Aspect::PrivateTmp, Aspect::PrivateDev, Aspect::Mounts, Aspect::HostName,
                                Aspect::Seccomp, Aspect::NoNewPrivileges, Aspect::TotalLimits, Aspect::Display,
                                Aspect::Sound, Aspect::SessionBus, Aspect::ProcessLimits, Aspect::OutlivesWindow});
        if (asks(m_spec, Aspect::Privilege))
            m_text.add("sudo");
        m_text.add("unshare");
        addUsers();
        addWalls();
        addProc();
        addPropagation();
        addClocks();
        addCapabilities();
        addFolders();
        m_text.addArguments(m_spec.program.arguments);
        return {Tool::Unshare, m_text.text(), m_unexpressed.list()};
    }

private:
    [[nodiscard]] bool has(Wall wall) const { return m_spec.walls[wall]; }
    [[nodiscard]] bool mountsProc() const { return has(Wall::Mnt) && m_spec.files.proc != FilesSpec::Proc::Host; }

    void addUsers()
    {
        if (!has(Wall::User))
            return m_unexpressed.addAsked({Aspect::IdMaps});
        switch (m_spec.users.map) {
        case UsersSpec::Map::Me:
            return m_text.add("--map-current-user");
        case UsersSpec::Map::Root:
            return m_text.add("--map-root-user");
        case UsersSpec::Map::Range:
            m_text.add("--map-root-user");
            m_text.add("--map-auto");
            // One id less, and of the first range only.
            return m_unexpressed.add(Aspect::IdMaps);
        case UsersSpec::Map::List:
            return addMaps();
        }
    }

    void addMaps()
    {
        if (m_spec.users.uids.empty() && m_spec.users.gids.empty())
            return m_text.add("--user");
        addMap("--map-users", m_spec.users.uids);
        addMap("--map-groups", m_spec.users.gids);
    }

    void addMap(std::string_view option, const std::vector<IdMapping> &map)
    {
        for (const auto &range : map)
            m_text.add(option, std::format("{}:{}:{}", range.inside, range.outside, range.count));
    }

    void addWalls()
    {
        // Only children are in a new PID namespace, and without doubt in a new time namespace.
        if (has(Wall::Pids) || has(Wall::Time))
            m_text.add("--fork");
        addWall(Wall::Mnt, "--mount", mountsProc());
        addWall(Wall::Pids, "--pid");
        addWall(Wall::Net, "--net");
        addWall(Wall::Ipc, "--ipc");
        addWall(Wall::Uts, "--uts");
        addWall(Wall::Cgroup, "--cgroup");
        addWall(Wall::Time, "--time");
        // A new network namespace's loopback interface is left down.
        if (has(Wall::Net))
            m_unexpressed.add(Aspect::Network, m_spec.network != NetworkMode::Down);
        else
            m_unexpressed.addAsked({Aspect::Network});
    }

    void addWall(Wall wall, std::string_view option, bool isImplied = false)
    {
        if (has(wall) && !isImplied)
            m_text.add(option);
    }

    void addProc()
    {
        if (mountsProc())
            m_text.add("--mount-proc");
        // What is mounted at /proc is private then.
        m_unexpressed.add(Aspect::Propagation,
                          mountsProc() && m_spec.files.propagation == FilesSpec::Propagation::Shared);
        if (!mountsProc() || m_spec.files.proc != FilesSpec::Proc::Own)
            m_unexpressed.addAsked({Aspect::Proc});
    }

    void addPropagation()
    {
        using enum FilesSpec::Propagation;
        if (!has(Wall::Mnt))
            return m_unexpressed.addAsked({Aspect::Propagation});
        switch (m_spec.files.propagation) {
        case Private:
            return;
        case Slave:
            return m_text.add("--propagation", "slave");
        case Shared:
            return m_text.add("--propagation", "shared");
        case Unchanged:
            return m_text.add("--propagation", "unchanged");
        }
    }

    void addClocks()
    {
        if (!has(Wall::Time))
            return m_unexpressed.addAsked({Aspect::Clocks});
        if (m_spec.clocks.monotonic != 0)
            m_text.add("--monotonic", m_spec.clocks.monotonic);
        if (m_spec.clocks.boottime != 0)
            m_text.add("--boottime", m_spec.clocks.boottime);
    }

    void addCapabilities()
    {
        if (has(Wall::User) && m_spec.powers.capabilities == PowersSpec::Capabilities::Keep)
            m_text.add("--keep-caps");
        else
            m_unexpressed.addAsked({Aspect::Capabilities});
    }

    void addFolders()
    {
        const bool isRooted = has(Wall::Mnt) && m_spec.files.root == FilesSpec::Root::Folder;
        if (isRooted)
            m_text.add("--root", Path{m_spec.files.rootFolder});
        // By chroot(2), which root inside can leave, and which makes it no mount.
        m_unexpressed.addAsked({Aspect::Root});
        if (!m_spec.program.folder.empty())
            m_text.add("--wd", Path{m_spec.program.folder});
    }

    const LaunchSpec &m_spec;
    CommandText m_text;
    Unexpressed m_unexpressed;
};

} // namespace

EqualCommand unshareCommand(const LaunchSpec &spec)
{
    return UnshareText(spec).make();
}

} // namespace terrarium
