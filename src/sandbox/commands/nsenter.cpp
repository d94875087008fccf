// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authority.h"
#include "sandbox/commands/commandtext.h"
#include "sandbox/commands/tools.h"

#include <algorithm>
#include <format>
#include <utility>

namespace terrarium {
namespace {

constexpr PerWall<std::string_view> options{
    {"--mount", "--pid", "--net", "--ipc", "--user", "--uts", "--cgroup", "--time"}};

/// The process whose namespaces are joined, if it is one for all.
std::optional<std::int32_t> onlyTarget(const LaunchSpec &spec)
{
    std::optional<std::int32_t> only;
    for (const auto &process : spec.joined.values) {
        if (process && only && process->pid != *only)
            return std::nullopt;
        only = process ? process->pid : only;
    }
    return only;
}

} // namespace

EqualCommand nsenterCommand(const LaunchSpec &spec)
{
    Unexpressed unexpressed(spec);
    for (auto part = Aspect::FirstProcess; part <= Aspect::SessionBus;
         part = static_cast<Aspect>(std::to_underlying(part) + 1))
        if (part != Aspect::WorkingFolder)
            unexpressed.addAsked({part});

    const bool isByRoot = authority::isEntering(spec.privilege);
    CommandText text = isByRoot ? CommandText("sudo", "nsenter") : CommandText("nsenter");
    const auto target = onlyTarget(spec);
    if (target)
        text.add("--target", *target);
    for (const auto wall : allWalls) {
        if (spec.joined[wall] && target)
            text.add(options[wall]);
        else if (spec.joined[wall])
            text.add(std::format("{}=/proc/{}/ns/{}", options[wall], spec.joined[wall]->pid, name(wall)));
    }
    if (isByRoot)
        text.add(Verbatim{R"sh(--setuid "$(id -u)" --setgid "$(id -g)")sh"});
    // It would become root inside, who need not be there.
    if (spec.joined[Wall::User] && spec.users.map == UsersSpec::Map::Me)
        text.add("--preserve-credentials");
    // No shell replaces a ~ there.
    unexpressed.add(Aspect::WorkingFolder, isInHome(spec.program.folder));
    if (!spec.program.folder.empty() && !isInHome(spec.program.folder))
        text.add("--wdns=" + spec.program.folder);
    text.addArguments(spec.program.arguments);
    return {Tool::Unshare, text.text(), unexpressed.list()};
}

} // namespace terrarium
