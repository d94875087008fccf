// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/makerof.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace terrarium {
namespace {

struct Tool {
    std::string_view comm; ///< as the kernel keeps it, 15 bytes of it
    std::string_view name;
};

/// Programs that make namespaces and stay: as the first member or as its parent.
constexpr std::array tools{
    Tool{"bwrap", "bwrap"},        Tool{"firejail", "firejail"},     Tool{"unshare", "unshare"},
    Tool{"lxc-start", "LXC"},      Tool{"systemd-nspawn", "nspawn"}, Tool{"terrarium-keepe", "Terrarium"},
    Tool{"minijail0", "minijail"},
};

std::string said(const Process &process)
{
    return "process " + std::to_string(process.pid()) + ' ' + process.comm;
}

Maker sharedMaker(const Snapshot &snapshot, std::span<const Pid> members)
{
    const Maker &first = snapshot.process(members.front())->maker;
    const bool isShared = std::ranges::all_of(members, [&](Pid pid) {
        const Maker &other = snapshot.process(pid)->maker;
        return other.type == first.type && other.name == first.name;
    });
    return isShared ? first : Maker{};
}

/// /run/netns is where ip-netns(8) has them; /var/run leads there.
Maker namedNetwork(const Namespace &ns)
{
    constexpr std::string_view folder = "/run/netns/";
    for (const std::string &place : ns.mountedAt) {
        const auto at = place.find(folder);
        if (ns.key.kind == Kind::Net && (at == 0 || place.starts_with("/var/run/netns/")))
            return {MakerType::NamedNetwork, place.substr(at + folder.size()), "mounted at " + place};
    }
    return {};
}

/// Came in from outside, or was there when the namespace was made; of several, the one that has been there longest.
const Process *firstMember(const Snapshot &snapshot, std::span<const Pid> members)
{
    const Process *first = nullptr;
    for (const Pid pid : members) {
        const Process *process = snapshot.process(pid);
        const bool isFromOutside = !std::ranges::binary_search(members, process->parent);
        if (isFromOutside && (!first || process->key.startTime < first->key.startTime))
            first = process;
    }
    return first;
}

Maker toolNamed(const Process &process, const std::string &evidence)
{
    const auto tool = std::ranges::find(tools, process.comm, &Tool::comm);
    return tool == tools.end() ? Maker{} : Maker{MakerType::Tool, std::string(tool->name), evidence};
}

/// Browsers shut in parts of themselves: Chromium, and what is built on it, under its own name, Firefox under others.
Maker browser(const Process &part, const Process &parent)
{
    const bool isChromium = part.command.contains(" --type=") && part.comm == parent.comm;
    if (!isChromium && !part.command.contains(" -contentproc "))
        return {};
    return {MakerType::Tool, parent.comm, said(part) + ", started as a part of " + said(parent)};
}

Maker starter(const Snapshot &snapshot, const Process &first)
{
    if (auto tool = toolNamed(first, said(first)); tool.type != MakerType::None)
        return tool;
    const Process *parent = snapshot.process(first.parent);
    if (!parent)
        return {};
    auto tool = toolNamed(*parent, said(*parent) + ", which started " + said(first));
    return tool.type == MakerType::None ? browser(first, *parent) : tool;
}

Maker firstOf(std::initializer_list<Maker> makers)
{
    const auto *found = std::ranges::find_if(makers, [](const Maker &one) { return one.type != MakerType::None; });
    return found == makers.end() ? Maker{} : *found;
}

} // namespace

Maker makerOf(const Snapshot &snapshot, Kind kind, Inode inode)
{
    const Namespace *ns = snapshot.find(kind, inode);
    if (!ns || snapshot.isHost(kind, inode))
        return {};
    const auto members = snapshot.members(kind, inode);
    if (members.empty())
        return namedNetwork(*ns);
    auto shared = sharedMaker(snapshot, members);
    if (shared.type != MakerType::None && shared.type != MakerType::Unit)
        return shared;
    const Process *first = firstMember(snapshot, members);
    return firstOf({namedNetwork(*ns), first ? starter(snapshot, *first) : Maker{}, std::move(shared)});
}

} // namespace terrarium
