// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/commandtext.h"
#include "sandbox/commands/tools.h"

#include <algorithm>
#include <format>

namespace terrarium {
namespace {

std::string_view networkOption(NetworkMode mode)
{
    if (mode == NetworkMode::Veth)
        return "--network=bridge";
    return mode == NetworkMode::Pasta ? "--network=pasta" : "--network=none";
}

/// A field of the comma-separated list that --mount takes (RFC 4180).
std::string csvField(std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(field);
    std::string quoted = "\"";
    for (const char c : field)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

/// Otherwise a new tmpfs gets a copy of what is there, and root's owner and permissions.
constexpr std::string_view asNew = "notmpcopyup";

/// podman-run(1) of podman 5.
class PodmanText {
public:
    explicit PodmanText(const LaunchSpec &spec) : m_spec(spec), m_unexpressed(spec) {}

    [[nodiscard]] EqualCommand make()
    {
        m_unexpressed.addAsked({Aspect::WallTime, Aspect::Clocks, Aspect::Home, Aspect::Propagation});
        addSession();
        addNamespaces();
        addUsers();
        addNetwork();
        addFiles();
        addCapabilities();
        addConfinement();
        addLimits();
        addDesktop();
        addProgram();
        return {Tool::Podman, m_text.text(), m_unexpressed.list()};
    }

private:
    [[nodiscard]] bool has(Wall wall) const { return m_spec.walls[wall]; }
    [[nodiscard]] bool hasFolder() const { return has(Wall::Mnt) && m_spec.files.root == FilesSpec::Root::Folder; }
    void addIf(bool isWanted, std::string_view word)
    {
        if (isWanted)
            m_text.add(word);
    }

    void addSession()
    {
        const auto &program = m_spec.program;
        m_text.add("--rm");
        addIf(program.outlivesWindow, "--detach");
        addIf(program.terminal, "--interactive");
        addIf(program.terminal, "--tty");
        addIf(has(Wall::Pids) && program.first == ProgramSpec::First::Reaper, "--init");
        if (!has(Wall::Pids))
            m_unexpressed.addAsked({Aspect::FirstProcess});
        if (isInHome(program.folder) && !hasFolder())
            m_unexpressed.add(Aspect::WorkingFolder); // whose?
        else if (!program.folder.empty())
            m_text.add("--workdir", Path{program.folder});
        addIf(program.keepEnvironment, "--env-host");
        m_unexpressed.add(Aspect::Environment, !program.keepEnvironment); // nothing says whose home it is
        for (const auto &variable : program.unset)
            m_text.add("--unsetenv", variable);
        for (const auto &[variable, value] : program.environment)
            m_text.add("--env", std::format("{}={}", variable, value));
    }

    void addNamespaces()
    {
        constexpr PerWall<std::string_view> options{{"", "--pid", "", "--ipc", "", "--uts", "--cgroupns", ""}};
        for (const auto wall : {Wall::Pids, Wall::Ipc, Wall::Uts, Wall::Cgroup})
            addNamespace(wall, options[wall]);
        m_unexpressed.add(Aspect::NotWalls, !has(Wall::Mnt));
        m_unexpressed.add(Aspect::Joined, m_spec.joined[Wall::Mnt] || m_spec.joined[Wall::Time]);
        if (has(Wall::Uts) && !m_spec.hostName.empty())
            m_text.add("--hostname", m_spec.hostName);
        else
            m_unexpressed.addAsked({Aspect::HostName});
        // It is named after the container then.
        m_unexpressed.add(Aspect::HostName, has(Wall::Uts) && has(Wall::Net) && m_spec.hostName.empty());
    }

    /// A container has one of its own where nothing is said.
    void addNamespace(Wall wall, std::string_view option)
    {
        if (m_spec.joined[wall])
            m_text.add(std::format("{}=ns:/proc/{}/ns/{}", option, m_spec.joined[wall]->pid, name(wall)));
        else if (!has(wall))
            m_text.add(std::format("{}=host", option));
    }

    void addUsers()
    {
        if (m_spec.joined[Wall::User]) {
            m_unexpressed.addAsked({Aspect::IdMaps});
            return addNamespace(Wall::User, "--userns");
        }
        m_unexpressed.add(Aspect::NotWalls, !has(Wall::User)); // an ordinary user's containers all have that one
        switch (has(Wall::User) ? m_spec.users.map : UsersSpec::Map::Me) {
        case UsersSpec::Map::Me: // and the subordinate ids: without a group 0 no network starts
            m_unexpressed.add(Aspect::IdMaps);
            return m_text.add("--userns=keep-id");
        case UsersSpec::Map::Range: // as it is for a caller without privileges
            return;
        case UsersSpec::Map::Root:
            m_text.add("--uidmap", "0:0:1");
            return m_text.add("--gidmap", "0:0:1");
        case UsersSpec::Map::List:
            addMap("--uidmap", m_spec.users.uids);
            return addMap("--gidmap", m_spec.users.gids);
        }
    }

    void addMap(std::string_view option, const std::vector<IdMapping> &map)
    {
        // Without the @, the outer ids would be those of the user namespace that podman itself runs in.
        for (const auto &range : map)
            m_text.add(option, std::format("{}:@{}:{}", range.inside, range.outside, range.count));
    }

    void addNetwork()
    {
        if (!has(Wall::Net)) {
            m_unexpressed.addAsked({Aspect::Network});
            return addNamespace(Wall::Net, "--network");
        }
        m_text.add(networkOption(m_spec.network));
        // Its bridge lets containers reach the host, too.
        m_unexpressed.add(Aspect::Network, m_spec.network == NetworkMode::Down || m_spec.network == NetworkMode::Veth);
    }

    void addFiles()
    {
        const auto &files = m_spec.files;
        if (!has(Wall::Mnt))
            m_unexpressed.addAsked({Aspect::PrivateTmp, Aspect::Mounts});
        m_unexpressed.add(Aspect::Root, !hasFolder());
        m_unexpressed.add(Aspect::PrivateDev, !files.privateDev);
        addProc();
        if (!has(Wall::Mnt))
            return;
        if (files.root == FilesSpec::Root::HostReadOnly) // or else its /tmp, /run and more could be written to
            m_text.add("--read-only", "--read-only-tmpfs=false");
        if (files.privateTmp)
            m_text.add("--tmpfs", std::format("/tmp:{},mode=1777", asNew));
        for (const auto &mount : files.mounts)
            addMount(mount);
    }

    void addProc()
    {
        const auto proc = m_spec.files.proc;
        m_unexpressed.add(Aspect::Proc, has(Wall::Pids) == (proc == FilesSpec::Proc::Host));
        addIf(proc == FilesSpec::Proc::OwnPids, "--security-opt=proc-opts=subset=pid");
        addIf(proc == FilesSpec::Proc::OwnHidden, "--security-opt=proc-opts=hidepid=invisible");
    }

    void addMount(const MountSpec &mount)
    {
        // The home of whom?
        if (isInHome(mount.target) || isInHome(sourceOf(mount)))
            return m_unexpressed.add(Aspect::Mounts);
        const auto target = csvField("destination=" + mount.target);
        const std::string_view end = mount.writable ? "" : ",ro=true";
        switch (mount.type) {
        case MountSpec::Type::Bind:
            return m_text.add("--mount",
                              std::format("type=bind,{},{}{}", csvField("source=" + sourceOf(mount)), target, end));
        case MountSpec::Type::Empty:
            return m_text.add("--mount", std::format("type=tmpfs,{},{},tmpfs-mode={}{}", target, asNew,
                                                     mount.writable ? "1777" : "0755", end));
        case MountSpec::Type::Overlay:
            return addOverlay(sourceOf(mount), mount.target);
        case MountSpec::Type::Covered:
            return addMask(mount.target);
        case MountSpec::Type::Link:
            return m_unexpressed.add(Aspect::Mounts);
        }
    }

    void addOverlay(const std::string &source, const std::string &target)
    {
        if (source.contains(':') || target.contains(':'))
            return m_unexpressed.add(Aspect::Mounts);
        m_text.add("--volume", std::format("{}:{}:O", source, target));
    }

    void addMask(const std::string &target)
    {
        if (target.contains(':'))
            return m_unexpressed.add(Aspect::Mounts);
        m_text.add("--security-opt", "mask=" + target);
    }

    void addCapabilities()
    {
        using enum PowersSpec::Capabilities;
        const auto capabilities = m_spec.powers.capabilities;
        const bool isMe = !has(Wall::User) || m_spec.users.map == UsersSpec::Map::Me;
        const bool isPowerless = isMe && !m_spec.joined[Wall::User];
        addIf(capabilities == Keep || (capabilities == Usual && !isPowerless), "--cap-add=all");
        addIf(capabilities == None || capabilities == List, "--cap-drop=all");
        if (capabilities == List)
            for (const auto &kept : m_spec.powers.kept)
                m_text.add("--cap-add", capabilityName(kept));
    }

    void addConfinement()
    {
        const bool isFiltered = m_spec.powers.seccomp != PowersSpec::Seccomp::None;
        addIf(m_spec.powers.noNewPrivileges || isFiltered, "--security-opt=no-new-privileges");
        // Podman's own filter refuses nearly what the careful one does.
        addIf(!isFiltered, "--security-opt=seccomp=unconfined");
        m_unexpressed.add(Aspect::Seccomp, m_spec.powers.seccomp == PowersSpec::Seccomp::Strict);
    }

    void addLimits()
    {
        const auto &limits = m_spec.limits;
        if (limits.memory)
            m_text.add("--memory", std::format("{}b", *limits.memory));
        if (limits.cpu)
            m_text.add("--cpus", std::format("{}.{:02}", *limits.cpu / 100, *limits.cpu % 100));
        if (limits.processes)
            m_text.add("--pids-limit", *limits.processes);
        addLimit("nofile", limits.openFiles);
        addLimit("fsize", limits.fileSize);
        addLimit("cpu", limits.cpuSeconds);
        addLimit("core", limits.coreDumps ? std::optional<std::uint64_t>() : 0);
    }

    void addLimit(std::string_view resource, const std::optional<std::uint64_t> &limit)
    {
        if (limit)
            m_text.add("--ulimit", std::format("{}={}", resource, *limit));
    }

    /// A container has nothing of the desktop.
    void addDesktop()
    {
        m_unexpressed.add(Aspect::Display, m_spec.desktop.display != DesktopSpec::Display::None);
        m_unexpressed.add(Aspect::Sound, m_spec.desktop.sound);
        m_unexpressed.add(Aspect::SessionBus, m_spec.desktop.sessionBus != DesktopSpec::SessionBus::None);
    }

    void addProgram()
    {
        // The host's own root folder is none of those that podman can take: pivot_root(2) refuses it.
        if (hasFolder())
            m_text.add("--rootfs", Path{m_spec.files.rootFolder});
        else
            m_text.add("IMAGE");
        // What follows is the program's, whatever it begins with.
        m_text.addWords(m_spec.program.arguments);
    }

    const LaunchSpec &m_spec;
    CommandText m_text{"podman", "run"};
    Unexpressed m_unexpressed;
};

} // namespace

EqualCommand podmanCommand(const LaunchSpec &spec)
{
    return PodmanText(spec).make();
}

} // namespace terrarium
