// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wall.h"

#include <algorithm>

#include <linux/sched.h>

namespace terrarium {
namespace {

struct WallNames {
    std::string_view name;
    std::string_view flagName;
    std::uint64_t flag;
};

constexpr PerWall<WallNames> names{{{{"mnt", "CLONE_NEWNS", CLONE_NEWNS},
                                     {"pid", "CLONE_NEWPID", CLONE_NEWPID},
                                     {"net", "CLONE_NEWNET", CLONE_NEWNET},
                                     {"ipc", "CLONE_NEWIPC", CLONE_NEWIPC},
                                     {"user", "CLONE_NEWUSER", CLONE_NEWUSER},
                                     {"uts", "CLONE_NEWUTS", CLONE_NEWUTS},
                                     {"cgroup", "CLONE_NEWCGROUP", CLONE_NEWCGROUP},
                                     {"time", "CLONE_NEWTIME", CLONE_NEWTIME}}}};

} // namespace

std::string_view name(Wall wall)
{
    return names[wall].name;
}

std::optional<Wall> wallFromName(std::string_view text)
{
    const auto found = std::ranges::find(allWalls, text, [](Wall wall) { return name(wall); });
    return found == allWalls.end() ? std::nullopt : std::optional(*found);
}

std::uint64_t cloneFlag(Wall wall)
{
    return names[wall].flag;
}

std::string_view cloneFlagName(Wall wall)
{
    return names[wall].flagName;
}

} // namespace terrarium
