// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gates.h"

#include "kernel/mountinfo.h"
#include "kernel/procdir.h"
#include "kernel/text.h"

#include <format>

#include <fcntl.h>

namespace terrarium {
namespace {

std::optional<std::uint64_t> numberIn(const std::string &path)
{
    const auto text = readFile(AT_FDCWD, path.c_str());
    return text ? toNumber<std::uint64_t>(std::string_view(*text).substr(0, text->find('\n'))) : std::nullopt;
}

bool says(const std::string &path, std::string_view word)
{
    const auto text = readFile(AT_FDCWD, path.c_str());
    return text && text->contains(word);
}

Result<std::string> mountsOf(const std::string &proc, std::string_view process)
{
    return readFile(AT_FDCWD, std::format("{}/{}/mountinfo", proc, process).c_str());
}

/// "" behind the last one.
std::string parentOf(const std::string &proc, std::string_view process)
{
    constexpr std::string_view field = "\nPPid:\t";
    const auto status = readFile(AT_FDCWD, std::format("{}/{}/status", proc, process).c_str());
    const auto place = status ? status->find(field) : std::string::npos;
    if (place == std::string::npos)
        return {};
    const auto rest = std::string_view(*status).substr(place + field.size());
    const auto parent = rest.substr(0, rest.find('\n'));
    return parent == "0" ? std::string() : std::string(parent);
}

/// Any user may read where another process has its mounts; a mount has the same number for all.
bool isElsewhereFor(const std::string &proc, std::string_view process, std::uint64_t mount)
{
    const auto mounts = mountsOf(proc, process);
    const auto path = mounts ? mountinfo::pathOf(*mounts, mount) : std::string_view();
    return !path.empty() && path != "/";
}

bool isInChroot(const std::string &proc)
{
    const auto own = mountsOf(proc, "self");
    if (!own)
        return false;
    const auto root = mountinfo::idAt(*own, "/");
    if (!root || isElsewhereFor(proc, "1", *root))
        return true;
    constexpr int mostLevels = 64; // ends in a file system that is no proc, too
    auto above = parentOf(proc, "self");
    for (int level = 0; level < mostLevels && !above.empty(); ++level, above = parentOf(proc, above))
        if (isElsewhereFor(proc, above, *root))
            return true;
    return false;
}

} // namespace

std::string limitName(Wall wall)
{
    return "user.max_" + std::string(name(wall)) + "_namespaces";
}

Gates readGates(const std::string &proc)
{
    const auto system = proc + "/sys/kernel/";
    Gates gates;
    gates.isHeldByAppArmor = numberIn(system + "apparmor_restrict_unprivileged_userns").value_or(0) != 0;
    gates.isAdministratorsOnly = numberIn(system + "unprivileged_userns_clone").value_or(1) == 0;
    gates.isFiltered = says(proc + "/self/status", "\nSeccomp:\t2");
    gates.isInChroot = isInChroot(proc);
    for (const auto wall : allWalls)
        gates.most[wall] = numberIn(proc + "/sys/user/max_" + std::string(name(wall)) + "_namespaces");
    return gates;
}

} // namespace terrarium
