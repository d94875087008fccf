// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/command.h"
#include "sandbox/keeper/steps.h"
#include "sandbox/keeper/writefile.h"

namespace terrarium::steps {
namespace {

struct Maps {
    std::vector<IdMapping> uids;
    std::vector<IdMapping> gids;
};

Maps mapsFor(const UsersSpec &users, const Ground &ground)
{
    switch (users.map) {
    case UsersSpec::Map::Me:
        return {{{ground.uid, ground.uid, 1}}, {{ground.gid, ground.gid, 1}}};
    case UsersSpec::Map::List:
        return {users.uids, users.gids};
    default:
        return {{{0, ground.uid, 1}}, {{0, ground.gid, 1}}};
    }
}

std::string lines(const std::vector<IdMapping> &map)
{
    std::string text;
    for (const auto &range : map)
        text += std::to_string(range.inside) + ' ' + std::to_string(range.outside) + ' ' + std::to_string(range.count) +
                '\n';
    return text;
}

/// Without privilege a process maps its own ids only, and gid_map only once setgroups(2) is given up
/// (user_namespaces(7)).
Result<void> writeMaps(const std::string &process, const Maps &maps)
{
    if (auto written = writeFile(process + "setgroups", "deny"); !written && written.error().code != ENOENT)
        return written;
    if (auto written = writeFile(process + "uid_map", lines(maps.uids)); !written)
        return written;
    return writeFile(process + "gid_map", lines(maps.gids));
}

bool isOneself(const std::vector<IdMapping> &map, std::uint32_t self)
{
    return map.empty() || (map.size() == 1 && map.front().outside == self && map.front().count == 1);
}

Result<void> runMapper(const char *program, pid_t process, const std::vector<IdMapping> &map)
{
    std::vector<std::string> words{program, std::to_string(process)};
    for (const auto &range : map)
        for (const auto number : {range.inside, range.outside, range.count})
            words.push_back(std::to_string(number));
    return runCommand(words);
}

/// The whole of what /etc/subuid or subgid gives, from 1 inside on.
Result<void> appendRanges(const char *file, const Ground &ground, std::vector<IdMapping> &map)
{
    const auto ranges = subordinateRanges(file, ground.user, ground.uid);
    if (ranges.empty())
        return std::unexpected(Error{std::string("find a range for ") + ground.user + " in " + file, ENOENT});
    std::uint32_t inside = 1;
    for (const auto &range : ranges) {
        map.push_back({inside, range.first, range.count});
        inside += range.count;
    }
    return {};
}

} // namespace

Result<void> mapIds(const Building &building)
{
    const auto &ground = building.ground;
    auto maps = mapsFor(building.spec.users, ground);
    if (building.spec.users.map == UsersSpec::Map::Range) {
        if (auto found = appendRanges("/etc/subuid", ground, maps.uids); !found)
            return found;
        if (auto found = appendRanges("/etc/subgid", ground, maps.gids); !found)
            return found;
    }
    if (isOneself(maps.uids, ground.uid) && isOneself(maps.gids, ground.gid))
        return writeMaps("/proc/" + std::to_string(building.builder) + '/', maps);
    if (auto mapped = runMapper("newuidmap", building.builder, maps.uids); !mapped)
        return mapped;
    return runMapper("newgidmap", building.builder, maps.gids);
}

} // namespace terrarium::steps
