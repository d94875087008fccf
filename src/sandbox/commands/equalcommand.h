// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <array>
#include <string>
#include <vector>

namespace terrarium {

enum class Tool : std::uint8_t { Unshare, Bwrap, SystemdRun, Podman, Kubernetes };
inline constexpr std::array allTools{Tool::Unshare, Tool::Bwrap, Tool::SystemdRun, Tool::Podman, Tool::Kubernetes};

/// A part of a spec, to say what a tool has no words for.
enum class Aspect : std::uint8_t {
    WallMnt,
    WallPid,
    WallNet,
    WallIpc,
    WallUser,
    WallUts,
    WallCgroup,
    WallTime,
    NotWalls, ///< the tool makes namespaces that the spec does not ask for
    Joined,
    FirstProcess,
    Terminal,
    WorkingFolder,
    Environment,
    OutlivesWindow,
    Root,
    Home,
    Proc,
    Propagation,
    PrivateTmp,
    PrivateDev,
    Mounts,
    Network,
    IdMaps,
    HostName,
    Clocks,
    Capabilities,
    NoNewPrivileges,
    Seccomp,
    TotalLimits,
    ProcessLimits,
    Display,
    Sound,
    SessionBus,
    Privilege,
};

struct EqualCommand {
    Tool tool = Tool::Unshare;
    std::string text;                ///< to paste into a shell (Kubernetes: YAML); several lines joined by backslashes
    std::vector<Aspect> unexpressed; ///< sorted, each once
};

/// The same sandbox by another tool, as nearly as it can say it. Every word is quoted as sh(1) wants it.
[[nodiscard]] EqualCommand equalCommand(const LaunchSpec &spec, Tool tool);

} // namespace terrarium
