// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gates.h"

#include "kernel/mountinfo.h"
#include "kernel/procdir.h"
#include "kernel/text.h"

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

bool hasNoMountAtRoot(const std::string &proc)
{
    const auto text = readFile(AT_FDCWD, (proc + "/self/mountinfo").c_str());
    return text && mountinfo::fileSystemAt(*text, "/").empty();
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
    gates.isInChroot = hasNoMountAtRoot(proc);
    for (const auto wall : allWalls)
        gates.most[wall] = numberIn(proc + "/sys/user/max_" + std::string(name(wall)) + "_namespaces");
    return gates;
}

} // namespace terrarium
