// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/asked.h"

#include <algorithm>

namespace terrarium {
namespace {

struct Question {
    Aspect aspect;
    bool (*isAsked)(const LaunchSpec &);
};

constexpr std::array partQuestions{
    Question{Aspect::Joined, [](const LaunchSpec &s) { return s.joined != PerWall<std::optional<KnownProcess>>(); }},
    Question{Aspect::FirstProcess, [](const LaunchSpec &s) { return s.program.first != ProgramSpec::First::Program; }},
    Question{Aspect::Terminal, [](const LaunchSpec &s) { return !s.program.terminal; }},
    Question{Aspect::WorkingFolder, [](const LaunchSpec &s) { return !s.program.folder.empty(); }},
    Question{Aspect::Environment,
             [](const LaunchSpec &s) {
                 return !s.program.keepEnvironment || !s.program.environment.empty() || !s.program.unset.empty();
             }},
    Question{Aspect::OutlivesWindow, [](const LaunchSpec &s) { return s.program.outlivesWindow; }},
    Question{Aspect::Root, [](const LaunchSpec &s) { return s.files.root != FilesSpec::Root::Host; }},
    Question{Aspect::Home, [](const LaunchSpec &s) { return s.files.home != FilesSpec::Home::Host; }},
    Question{Aspect::Proc, [](const LaunchSpec &s) { return s.files.proc != FilesSpec::Proc::Host; }},
    Question{Aspect::Propagation,
             [](const LaunchSpec &s) { return s.files.propagation != FilesSpec::Propagation::Private; }},
    Question{Aspect::PrivateTmp, [](const LaunchSpec &s) { return s.files.privateTmp; }},
    Question{Aspect::PrivateDev, [](const LaunchSpec &s) { return s.files.privateDev; }},
    Question{Aspect::Mounts, [](const LaunchSpec &s) { return !s.files.mounts.empty(); }},
    Question{Aspect::Network, [](const LaunchSpec &s) { return s.network != NetworkMode::Loopback; }},
    Question{Aspect::IdMaps, [](const LaunchSpec &s) { return s.users != UsersSpec(); }},
    Question{Aspect::HostName, [](const LaunchSpec &s) { return !s.hostName.empty(); }},
    Question{Aspect::Clocks, [](const LaunchSpec &s) { return s.clocks != ClocksSpec(); }},
    Question{Aspect::Capabilities,
             [](const LaunchSpec &s) { return s.powers.capabilities != PowersSpec::Capabilities::Usual; }},
    Question{Aspect::NoNewPrivileges, [](const LaunchSpec &s) { return s.powers.noNewPrivileges; }},
    Question{Aspect::Seccomp, [](const LaunchSpec &s) { return s.powers.seccomp != PowersSpec::Seccomp::None; }},
    Question{Aspect::TotalLimits,
             [](const LaunchSpec &s) { return s.limits.memory || s.limits.cpu || s.limits.processes; }},
    Question{Aspect::ProcessLimits,
             [](const LaunchSpec &s) {
                 return s.limits.openFiles || s.limits.fileSize || s.limits.cpuSeconds || !s.limits.coreDumps;
             }},
    Question{Aspect::Display, [](const LaunchSpec &s) { return s.desktop.display != DesktopSpec::Display::Host; }},
    Question{Aspect::Sound, [](const LaunchSpec &s) { return !s.desktop.sound; }},
    Question{Aspect::SessionBus,
             [](const LaunchSpec &s) { return s.desktop.sessionBus != DesktopSpec::SessionBus::Host; }},
    Question{Aspect::Privilege, [](const LaunchSpec &s) { return s.privilege != Privilege::None; }},
};

} // namespace

bool asks(const LaunchSpec &spec, Aspect aspect)
{
    if (aspect <= Aspect::WallTime)
        return spec.walls[static_cast<Wall>(aspect)];
    const auto found = std::ranges::find(partQuestions, aspect, &Question::aspect);
    return found != partQuestions.end() && found->isAsked(spec);
}

} // namespace terrarium
