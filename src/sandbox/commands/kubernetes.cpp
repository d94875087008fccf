// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/commandtext.h"
#include "sandbox/commands/kubernetesyaml.h"
#include "sandbox/commands/tools.h"

#include <format>

namespace terrarium {
namespace {

/// A Pod of Kubernetes 1.33.
class PodText {
public:
    explicit PodText(const LaunchSpec &spec) : m_spec(spec), m_unexpressed(spec) {}

    [[nodiscard]] EqualCommand make()
    {
        m_unexpressed.addAsked({Aspect::WallTime, Aspect::Joined, Aspect::FirstProcess, Aspect::Clocks,
                                Aspect::Propagation, Aspect::ProcessLimits});
        m_unexpressed.add(Aspect::Root);
        m_unexpressed.add(Aspect::OutlivesWindow, !m_spec.program.outlivesWindow);
        missFiles();
        missDesktop();
        collectMounts();
        m_yaml.line(0, "apiVersion: v1");
        m_yaml.line(0, "kind: Pod");
        m_yaml.line(0, "metadata:");
        m_yaml.line(1, "name: sandbox");
        m_yaml.line(0, "spec:");
        addNamespaces();
        addContainer();
        addVolumes();
        return {Tool::Kubernetes, m_yaml.whole(), m_unexpressed.list()};
    }

private:
    struct Volume {
        std::string target;
        std::string source; ///< on the host; empty: an empty folder in memory
        bool writable;
    };

    [[nodiscard]] bool has(Wall wall) const { return m_spec.walls[wall]; }

    void missFiles()
    {
        const auto &files = m_spec.files;
        m_unexpressed.add(Aspect::Home, files.home != FilesSpec::Home::Empty);
        m_unexpressed.add(Aspect::PrivateDev, !files.privateDev);
        const auto proc = has(Wall::Pids) ? FilesSpec::Proc::Own : FilesSpec::Proc::Host;
        m_unexpressed.add(Aspect::Proc, files.proc != proc);
    }

    /// A container has nothing of the desktop.
    void missDesktop()
    {
        m_unexpressed.add(Aspect::Display, m_spec.desktop.display != DesktopSpec::Display::None);
        m_unexpressed.add(Aspect::Sound, m_spec.desktop.sound);
        m_unexpressed.add(Aspect::SessionBus, m_spec.desktop.sessionBus != DesktopSpec::SessionBus::None);
    }

    void collectMounts()
    {
        if (!has(Wall::Mnt))
            return m_unexpressed.addAsked({Aspect::PrivateTmp, Aspect::Mounts});
        if (m_spec.files.privateTmp)
            m_volumes.push_back({"/tmp", {}, true});
        for (const auto &mount : m_spec.files.mounts)
            collectMount(mount);
    }

    void collectMount(const MountSpec &mount)
    {
        if (isInHome(mount.target) || isInHome(sourceOf(mount)))
            return m_unexpressed.add(Aspect::Mounts);
        const bool isBind = mount.type == MountSpec::Type::Bind;
        m_unexpressed.add(Aspect::Mounts, !isBind && mount.type != MountSpec::Type::Empty);
        // Kubernetes takes no path with a colon.
        m_unexpressed.add(Aspect::Mounts, mount.target.contains(':'));
        if (mount.type != MountSpec::Type::Overlay && mount.type != MountSpec::Type::Link &&
            !mount.target.contains(':'))
            m_volumes.push_back({mount.target, isBind ? sourceOf(mount) : std::string(),
                                 mount.writable && mount.type != MountSpec::Type::Covered});
    }

    void addNamespaces()
    {
        m_yaml.line(1, "restartPolicy: Never");
        m_yaml.lineIf(!has(Wall::Net), 1, "hostNetwork: true");
        m_yaml.lineIf(!has(Wall::Pids), 1, "hostPID: true");
        m_yaml.lineIf(!has(Wall::Ipc), 1, "hostIPC: true");
        m_yaml.lineIf(has(Wall::User), 1, "hostUsers: false");
        // The host's name comes with the host's network.
        m_unexpressed.add(Aspect::WallUts, has(Wall::Uts) && !has(Wall::Net));
        m_unexpressed.add(Aspect::NotWalls,
                          !has(Wall::Mnt) || !has(Wall::Cgroup) || (!has(Wall::Uts) && has(Wall::Net)));
        m_unexpressed.add(Aspect::Network, has(Wall::Net) ? m_spec.network != NetworkMode::Pasta
                                                          : m_spec.network != NetworkMode::Loopback);
        m_unexpressed.add(Aspect::IdMaps,
                          has(Wall::User) ? m_spec.users.map != UsersSpec::Map::Range : m_spec.users != UsersSpec());
        const bool isNamed = has(Wall::Uts) && has(Wall::Net) && !m_spec.hostName.empty();
        if (isNamed)
            m_yaml.text(1, "hostname: ", m_spec.hostName);
        else
            m_unexpressed.addAsked({Aspect::HostName});
    }

    void addContainer()
    {
        m_yaml.line(1, "containers:");
        m_yaml.line(1, "- name: sandbox");
        m_yaml.line(2, R"(image: "IMAGE")");
        addProgram();
        addEnvironment();
        m_yaml.lineIf(m_spec.program.terminal, 2, "stdin: true");
        m_yaml.lineIf(m_spec.program.terminal, 2, "tty: true");
        addPowers();
        addLimits();
        addVolumeMounts();
    }

    void addProgram()
    {
        const auto &program = m_spec.program;
        m_yaml.lineIf(!program.arguments.empty(), 2, "command:");
        for (const auto &argument : program.arguments)
            m_yaml.text(2, "- ", unexpanded(argument));
        if (isInHome(program.folder))
            m_unexpressed.add(Aspect::WorkingFolder); // whose?
        else if (!program.folder.empty())
            m_yaml.text(2, "workingDir: ", program.folder);
    }

    void addEnvironment()
    {
        const auto &program = m_spec.program;
        m_unexpressed.add(Aspect::Environment, program.keepEnvironment || !program.unset.empty());
        m_yaml.lineIf(!program.environment.empty(), 2, "env:");
        for (const auto &[variable, value] : program.environment) {
            m_yaml.text(2, "- name: ", variable);
            m_yaml.text(3, "value: ", unexpanded(value));
        }
    }

    void addPowers()
    {
        const auto &powers = m_spec.powers;
        m_yaml.line(2, "securityContext:");
        m_yaml.line(3, std::format("allowPrivilegeEscalation: {}", !powers.noNewPrivileges));
        m_yaml.lineIf(has(Wall::Mnt) && m_spec.files.root == FilesSpec::Root::HostReadOnly, 3,
                      "readOnlyRootFilesystem: true");
        addCapabilities();
        // The runtime's own filter refuses nearly what the careful one does.
        m_unexpressed.add(Aspect::Seccomp, powers.seccomp == PowersSpec::Seccomp::Strict);
        m_yaml.line(3, "seccompProfile:");
        m_yaml.line(4, powers.seccomp == PowersSpec::Seccomp::None ? "type: Unconfined" : "type: RuntimeDefault");
    }

    void addCapabilities()
    {
        using enum PowersSpec::Capabilities;
        const auto capabilities = m_spec.powers.capabilities;
        const bool isPowerless = has(Wall::User) && m_spec.users.map == UsersSpec::Map::Me;
        m_yaml.line(3, "capabilities:");
        if (capabilities == Keep || (capabilities == Usual && !isPowerless))
            return m_yaml.line(4, R"(add: ["ALL"])");
        m_yaml.line(4, R"(drop: ["ALL"])");
        if (capabilities != List || m_spec.powers.kept.empty())
            return;
        m_yaml.line(4, "add:");
        for (const auto &kept : m_spec.powers.kept)
            m_yaml.text(4, "- ", capabilityName(kept).substr(4));
    }

    void addLimits()
    {
        const auto &limits = m_spec.limits;
        m_unexpressed.add(Aspect::TotalLimits, limits.processes.has_value());
        if (!limits.memory && !limits.cpu)
            return;
        m_yaml.line(2, "resources:");
        m_yaml.line(3, "limits:");
        if (limits.memory)
            m_yaml.text(4, "memory: ", std::to_string(*limits.memory));
        if (limits.cpu)
            m_yaml.text(4, "cpu: ", std::format("{}m", std::uint64_t{*limits.cpu} * 10));
    }

    void addVolumeMounts()
    {
        m_yaml.lineIf(!m_volumes.empty(), 2, "volumeMounts:");
        for (std::size_t i = 0; i < m_volumes.size(); ++i) {
            m_yaml.line(2, std::format("- name: mount-{}", i));
            m_yaml.text(3, "mountPath: ", m_volumes[i].target);
            m_yaml.lineIf(!m_volumes[i].writable, 3, "readOnly: true");
        }
    }

    void addVolumes()
    {
        m_yaml.lineIf(!m_volumes.empty(), 1, "volumes:");
        for (std::size_t i = 0; i < m_volumes.size(); ++i) {
            m_yaml.line(1, std::format("- name: mount-{}", i));
            m_yaml.line(2, m_volumes[i].source.empty() ? "emptyDir:" : "hostPath:");
            if (m_volumes[i].source.empty())
                m_yaml.line(3, "medium: Memory");
            else
                m_yaml.text(3, "path: ", m_volumes[i].source);
        }
    }

    const LaunchSpec &m_spec;
    Unexpressed m_unexpressed;
    std::vector<Volume> m_volumes;
    Yaml m_yaml;
};

} // namespace

EqualCommand kubernetesManifest(const LaunchSpec &spec)
{
    return PodText(spec).make();
}

} // namespace terrarium
