// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/tools.h"

#include <algorithm>
#include <array>

namespace terrarium {
namespace {

constexpr std::array tools{
    Tool{"bwrap", "bwrap", "bwrap"},
    Tool{"flatpak-bwrap", "flatpak-bwrap", "bwrap"},
    Tool{"firejail", "firejail", "firejail"},
    Tool{"unshare", "unshare", "unshare"},
    Tool{"lxc-start", "lxc-start", "LXC"},
    Tool{"systemd-nspawn", "systemd-nspawn", "nspawn"},
    Tool{"terrarium-keepe", "terrarium-keeper", "Terrarium"},
    Tool{"minijail0", "minijail0", "minijail"},
    Tool{"nsjail", "nsjail", "nsjail"},
    Tool{"podman", "podman", "podman"},
    Tool{"buildah", "buildah", "buildah"},
    Tool{"rootlesskit", "rootlesskit", "rootlesskit"},
};

/// Programs that are many in one file.
constexpr std::array<std::string_view, 2> boxes{"busybox", "toybox"};

constexpr std::array<std::string_view, 2> monitors{"conmon", "containerd-shim"};

} // namespace

const Tool *toolCalled(std::string_view comm)
{
    const auto *tool = std::ranges::find(tools, comm, &Tool::comm);
    return tool == tools.end() ? nullptr : tool;
}

bool mayRun(const Process &process, const Tool &tool)
{
    const auto file = fileName(process.program.path);
    return file.empty() || file == tool.file || std::ranges::contains(boxes, file);
}

bool isMonitor(const Process &process)
{
    return std::ranges::contains(monitors, std::string_view(process.comm)) ||
           process.command.starts_with("[lxc monitor] ");
}

bool isPartOfBrowser(const Process &process)
{
    return process.command.contains(" --type=") || process.command.contains(" -contentproc ");
}

std::string_view fileName(std::string_view path)
{
    constexpr std::string_view gone = " (deleted)";
    if (path.ends_with(gone))
        path.remove_suffix(gone.size());
    return path.substr(path.rfind('/') + 1);
}

} // namespace terrarium
