// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/commandtext.h"
#include "sandbox/commands/tools.h"

#include <sys/stat.h>

namespace terrarium {
namespace {

/// bwrap(1) of bubblewrap 0.11.
class BwrapText {
public:
    explicit BwrapText(const LaunchSpec &spec) : m_spec(spec), m_unexpressed(spec) {}

    [[nodiscard]] EqualCommand make()
    {
        m_unexpressed.addAsked({Aspect::WallTime, Aspect::Joined, Aspect::Terminal, Aspect::OutlivesWindow,
                                Aspect::Clocks, Aspect::Seccomp, Aspect::TotalLimits, Aspect::ProcessLimits,
                                Aspect::Display, Aspect::Sound, Aspect::SessionBus});
        m_unexpressed.add(Aspect::NotWalls, !has(Wall::Mnt) || !has(Wall::User));
        m_unexpressed.add(Aspect::NoNewPrivileges, !m_spec.powers.noNewPrivileges);
        addWalls();
        addUsers();
        if (has(Wall::Mnt))
            addFiles();
        else
            addHostFiles();
        addEnvironment();
        addCapabilities();
        addSession();
        m_text.addArguments(m_spec.program.arguments);
        return {Tool::Bwrap, m_text.text(), m_unexpressed.list()};
    }

private:
    [[nodiscard]] bool has(Wall wall) const { return m_spec.walls[wall]; }

    void addWalls()
    {
        constexpr PerWall<std::string_view> options{{"", "--unshare-pid", "--unshare-net", "--unshare-ipc",
                                                     "--unshare-user", "--unshare-uts", "--unshare-cgroup", ""}};
        for (const auto wall : allWalls)
            if (has(wall) && !options[wall].empty())
                m_text.add(options[wall]);
        if (has(Wall::Pids) && m_spec.program.first == ProgramSpec::First::Program)
            m_text.add("--as-pid-1");
        else if (!has(Wall::Pids))
            m_unexpressed.addAsked({Aspect::FirstProcess});
        m_unexpressed.addAsked({Aspect::Network});
        if (has(Wall::Uts) && !m_spec.hostName.empty())
            m_text.add("--hostname", m_spec.hostName);
        else
            m_unexpressed.addAsked({Aspect::HostName});
    }

    void addUsers()
    {
        if (!has(Wall::User) || m_spec.users.map != UsersSpec::Map::Root)
            return m_unexpressed.addAsked({Aspect::IdMaps});
        m_text.add("--uid", 0);
        m_text.add("--gid", 0);
    }

    void addHostFiles()
    {
        m_text.add("--dev-bind", "/", "/");
        m_unexpressed.addAsked({Aspect::Root, Aspect::Home, Aspect::Proc, Aspect::Propagation, Aspect::PrivateTmp,
                                Aspect::PrivateDev, Aspect::Mounts});
    }

    void addFiles()
    {
        const auto &files = m_spec.files;
        m_unexpressed.add(Aspect::Propagation, files.propagation != FilesSpec::Propagation::Slave);
        addRoot();
        if (files.privateTmp)
            addTmp();
        if (files.home == FilesSpec::Home::ReadOnly)
            m_text.add("--ro-bind", Path{"~"}, Path{"~"});
        if (files.home == FilesSpec::Home::Empty)
            m_text.add("--tmpfs", Path{"~"});
        if (files.privateDev)
            addDevices();
        if (files.proc != FilesSpec::Proc::Host)
            m_text.add("--proc", "/proc");
        if (files.proc != FilesSpec::Proc::Own)
            m_unexpressed.addAsked({Aspect::Proc});
        for (const auto &mount : files.mounts)
            addMount(mount);
    }

    /// Only root mounts them for terminals: any other user is one in a second user namespace.
    void addDevices()
    {
        m_text.add("--dev", "/dev");
        m_unexpressed.add(Aspect::NotWalls, m_spec.users.map != UsersSpec::Map::Root);
    }

    /// X11's sockets are still to be found in it, if they may be.
    void addTmp()
    {
        using Display = DesktopSpec::Display;
        const auto display = m_spec.desktop.display;
        m_text.add("--tmpfs", "/tmp");
        if (display == Display::Host || display == Display::X11)
            m_text.add("--bind-try", "/tmp/.X11-unix", "/tmp/.X11-unix");
    }

    void addRoot()
    {
        const auto &files = m_spec.files;
        if (files.root == FilesSpec::Root::Empty)
            return; // as it is where nothing is said
        if (files.root == FilesSpec::Root::Folder)
            return m_text.add("--bind", Path{files.rootFolder}, "/");
        if (files.root == FilesSpec::Root::Host)
            return m_text.add("--dev-bind", "/", "/");
        m_text.add("--ro-bind", "/", "/");
        // Devices cannot be opened below --ro-bind.
        if (!files.privateDev)
            m_text.add("--dev-bind", "/dev", "/dev");
    }

    void addMount(const MountSpec &mount)
    {
        switch (mount.type) {
        case MountSpec::Type::Bind:
            return m_text.add(bindOption(mount), Path{sourceOf(mount)}, Path{mount.target});
        case MountSpec::Type::Empty:
            m_text.add("--tmpfs", Path{mount.target});
            break;
        case MountSpec::Type::Link:
            return m_text.add("--symlink", mount.source, Path{mount.target});
        case MountSpec::Type::Overlay:
            return m_text.add("--overlay-src", Path{sourceOf(mount)}, "--tmp-overlay", Path{mount.target});
        case MountSpec::Type::Covered:
            if (isFile(mount.target))
                return m_text.add("--ro-bind", "/dev/null", Path{mount.target});
            m_text.add("--perms", "0000", "--tmpfs", Path{mount.target});
            break;
        }
        if (mount.type == MountSpec::Type::Covered || !mount.writable)
            m_text.add("--remount-ro", Path{mount.target});
    }

    /// bwrap covers files and folders in different ways. What is not there counts as a folder.
    static bool isFile(const std::string &target)
    {
        struct stat facts{};
        return ::stat(target.c_str(), &facts) == 0 && !S_ISDIR(facts.st_mode);
    }

    static std::string_view bindOption(const MountSpec &mount)
    {
        const auto &source = sourceOf(mount);
        if (!mount.writable)
            return "--ro-bind";
        return source == "/dev" || source.starts_with("/dev/") ? "--dev-bind" : "--bind";
    }

    void addEnvironment()
    {
        const auto &program = m_spec.program;
        // Not even PATH is left then.
        m_unexpressed.add(Aspect::Environment, !program.keepEnvironment);
        if (!program.keepEnvironment)
            m_text.add("--clearenv");
        for (const auto &variable : program.unset)
            m_text.add("--unsetenv", variable);
        for (const auto &[variable, value] : program.environment)
            m_text.add("--setenv", variable, value);
    }

    void addCapabilities()
    {
        using enum PowersSpec::Capabilities;
        const bool isRoot = has(Wall::User) && m_spec.users.map != UsersSpec::Map::Me;
        switch (m_spec.powers.capabilities) {
        case Usual:
            // They are made ambient, too.
            m_unexpressed.add(Aspect::Capabilities, isRoot);
            return isRoot ? m_text.add("--cap-add", "ALL") : void();
        case None:
            return m_text.add("--cap-drop", "ALL");
        case Keep:
            return m_text.add("--cap-add", "ALL");
        case List:
            m_text.add("--cap-drop", "ALL"); // a privileged caller's are kept otherwise
            for (const auto &kept : m_spec.powers.kept)
                m_text.add("--cap-add", capabilityName(kept));
        }
    }

    void addSession()
    {
        if (!m_spec.program.folder.empty())
            m_text.add("--chdir", Path{m_spec.program.folder});
        if (!m_spec.program.terminal)
            m_text.add("--new-session");
        if (!m_spec.program.outlivesWindow)
            m_text.add("--die-with-parent");
    }

    const LaunchSpec &m_spec;
    CommandText m_text{"bwrap"};
    Unexpressed m_unexpressed;
};

} // namespace

EqualCommand bwrapCommand(const LaunchSpec &spec)
{
    return BwrapText(spec).make();
}

} // namespace terrarium
