// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <string>
#include <vector>

namespace terrarium {

enum class StepKind : std::uint8_t {
    // by the keeper, outside
    Authorise,     ///< by polkit(8), before the keeper is started as root
    EnterGroup,    ///< a control group: a scope of systemd's in the caller's slice, or else the caller's
    BecomeCaller,  ///< initgroups(3), setresuid(2), with no more capabilities than the steps up to GiveUpRights need
    LimitTogether, ///< a control group; subject: "memory", "cpu" or "processes", number: how much
    StartBuilder,  ///< clone3(2), with CLONE_NEWUSER where that wall is wanted
    GiveUpRights,  ///< capset(2): root's last ones. By the keeper with the wall User; by the builder once it has joined
                   ///< what they were for; or else by the first process inside
    MapIds,        ///< uid_map, gid_map, setgroups; by newuidmap(1) where ranges are asked for
    OpenDoor,      ///< for a window to come, to what outlives this one
    // by the builder
    Join,      ///< setns(2); subject: kinds' names, number: PID of the process whose they are
    Unshare,   ///< unshare(2); subject: a kind's name. Those of pid and time hold for children only
    SetClocks, ///< timens_offsets
    Fork,      ///< the first process of the new PID and time namespaces
    // by that process; subject: the place inside, source: the place outside
    ConnectNetwork, ///< pasta(1), started by the keeper
    RaiseLoopback,
    LayCable,   ///< a veth pair to the host's network
    FenceCable, ///< what may pass by it, and as whom
    RaiseCable, ///< addresses and a route; then both ends are up
    SetHostName,
    SetPropagation,
    TakeRoot,      ///< another root folder becomes a mount of its own
    TakeEmptyRoot, ///< a tmpfs
    MakeReadOnly,  ///< with all mounts beneath
    Bind,
    BindReadOnly,
    MountEmpty, ///< tmpfs
    MountEmptyReadOnly,
    MountOverlay,
    MountDevices, ///< a /dev of a few harmless devices
    Cover,
    MakeLink,    ///< symlink(2)
    HideDesktop, ///< an empty folder over one that the desktop's sockets lie in, if it is there
    PassOn,      ///< one of them after all, if it is there
    FilterBus,   ///< a socket of xdg-dbus-proxy(1), started by the keeper
    MountProc,
    ForbidSetuid, ///< mount_setattr(2), MOUNT_ATTR_NOSUID for all mounts inside
    SwitchRoot,   ///< pivot_root(2)
    OpenTerminal, ///< setsid(2), TIOCSCTTY
    SetLimit,     ///< setrlimit(2); subject: "nofile" and the like, number: how much
    EnterFolder,
    DropCapabilities,
    SetNoNewPrivileges,
    FilterCalls, ///< seccomp(2)
    StartReaper,
    Execute, ///< execve(2)
    Probe,   ///< instead of that: to try what a sandbox promises
};

/// Something that is done; what is shown before, and ticked as it happens.
struct Step {
    StepKind kind = StepKind::Execute;
    std::string subject = {}; ///< what it is done to: a kind's name, a path inside, a program
    std::string source = {};  ///< where that comes from, if from elsewhere
    std::uint64_t number = 0;
    std::uint64_t since = 0; ///< of a PID in number: when that process has started
    std::string call = {};   ///< the system call, as strace(1) would write it: "unshare(CLONE_NEWNET)"
    [[nodiscard]] bool operator==(const Step &) const = default;
};

using LaunchPlan = std::vector<Step>;

/// Of a spec without problems, already completed. The same spec always has the same plan: the window shows it, the
/// keeper carries it out step by step.
[[nodiscard]] LaunchPlan planFor(const LaunchSpec &spec);

/// Whether a step takes a file or folder of the host, its source.
[[nodiscard]] bool takesSource(StepKind kind);

/// Whether root's rights build all of it, not only the user namespace: then the host's files come as descriptors.
[[nodiscard]] bool isBuiltByRoot(const LaunchSpec &spec);

} // namespace terrarium
