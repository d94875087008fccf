// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/makerof.h"

#include "snapshot/containermonitor.h"
#include "snapshot/tools.h"

#include <algorithm>
#include <string_view>

namespace terrarium {
namespace {

/// Who somebody would be by the name alone, and which file it runs.
std::string said(const Process &process)
{
    auto text = "process " + std::to_string(process.pid()) + ' ' + process.comm;
    return process.program.path.empty() ? text : text + " (" + process.program.path + ')';
}

Basis basisOf(const Process &process)
{
    return process.program.isInstalled ? Basis::Firm : Basis::Claim;
}

bool isSame(const Maker &one, const Maker &other)
{
    return one.type == other.type && one.name == other.name;
}

/// The containers of one pod share some namespaces.
Maker sharedPod(const Snapshot &snapshot, std::span<const Pid> members, const Maker &first)
{
    const bool isShared = !first.part.empty() && std::ranges::all_of(members, [&](Pid pid) {
        const Maker &other = snapshot.process(pid)->maker;
        return other.type == MakerType::Container && other.part == first.part;
    });
    if (!isShared)
        return {};
    return {
        .type = MakerType::Container, .name = first.part, .evidence = first.evidence, .part = {}, .basis = first.basis};
}

/// Of all members that claim it, the one on the firmest basis tells why.
Maker sharedMaker(const Snapshot &snapshot, std::span<const Pid> members)
{
    const Process *best = snapshot.process(members.front());
    for (const Pid pid : members) {
        const Process *process = snapshot.process(pid);
        if (!isSame(process->maker, best->maker))
            return sharedPod(snapshot, members, snapshot.process(members.front())->maker);
        if (process->maker.basis < best->maker.basis)
            best = process;
    }
    return makerOf(snapshot, *best);
}

std::string_view below(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) ? path.substr(folder.size()) : std::string_view();
}

/// Only the administrator makes anything there: ip-netns(8), to where /var/run leads too, and Docker.
Maker namedNetwork(const Namespace &ns)
{
    if (ns.key.kind != Kind::Net)
        return {};
    for (const std::string &place : ns.mountedAt) {
        const std::string_view run = place.starts_with("/var/") ? std::string_view(place).substr(4) : place;
        if (const auto name = below(run, "/run/netns/"); !name.empty())
            return {MakerType::NamedNetwork, std::string(name), "mounted at " + place};
        if (!below(run, "/run/docker/netns/").empty())
            return {MakerType::Tool, "docker", "mounted at " + place};
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

/// The process that holds the namespaces of all of a user's containers while none runs: the control group that podman
/// makes for it, and the program that it starts there.
bool isPodmansPause(const Process &process)
{
    return process.maker.name.starts_with("podman-pause-") && process.comm == podmansPause;
}

Maker toolNamed(const Process &process, const std::string &evidence)
{
    const Tool *tool = isPodmansPause(process) ? toolCalled("podman") : toolCalled(process.comm);
    if (!tool || !(isPodmansPause(process) || mayRun(process, *tool)))
        return {};
    return {.type = MakerType::Tool,
            .name = std::string(tool->name),
            .evidence = evidence,
            .part = {},
            .basis = basisOf(process)};
}

/// Parts of a browser start parts too.
const Process *wholeOf(const Snapshot &snapshot, const Process &part)
{
    constexpr int mostAncestors = 16;
    const Process *above = snapshot.process(part.parent);
    for (int i = 0; i < mostAncestors && above && isPartOfBrowser(*above); ++i)
        above = snapshot.process(above->parent);
    return above;
}

/// A part runs the file that the whole runs, whose name is the whole's; the kernel keeps 15 bytes of that.
bool runSame(const Process &part, const Process &whole)
{
    const auto &path = part.program.path;
    const bool isSameFile = whole.program.path.empty() || whole.program.path == path;
    return path.empty() || (isSameFile && fileName(path).substr(0, 15) == whole.comm);
}

/// Browsers shut in parts of themselves: Chromium, and what is built on it, under its own name, Firefox under others.
Maker browser(const Snapshot &snapshot, const Process &part)
{
    const Process *whole = isPartOfBrowser(part) ? wholeOf(snapshot, part) : nullptr;
    const bool isNamedAlike = whole && part.comm == whole->comm;
    if (!whole || !(isNamedAlike || part.command.contains(" -contentproc ")) || !runSame(part, *whole))
        return {};
    return {.type = MakerType::Tool,
            .name = whole->comm,
            .evidence = said(part) + ", started as a part of " + said(*whole),
            .part = {},
            .basis = basisOf(part)};
}

/// What our keeper launches is forked by its warden, a copy of the keeper that nobody may look into.
const Process *parentOf(const Snapshot &snapshot, const Process &process)
{
    const Process *parent = snapshot.process(process.parent);
    return parent && parent->comm == "terrarium-ward" ? snapshot.process(parent->parent) : parent;
}

Maker starter(const Snapshot &snapshot, const Process &first)
{
    if (auto tool = toolNamed(first, said(first)); tool.type != MakerType::None)
        return tool;
    const Process *parent = parentOf(snapshot, first);
    if (!parent)
        return {};
    auto tool = toolNamed(*parent, said(*parent) + ", which started " + said(first));
    return tool.type == MakerType::None ? browser(snapshot, first) : tool;
}

Maker firstOf(std::initializer_list<Maker> makers)
{
    const auto *found = std::ranges::find_if(makers, [](const Maker &one) { return one.type != MakerType::None; });
    return found == makers.end() ? Maker{} : *found;
}

Maker makerIn(const Snapshot &snapshot, const Namespace &ns, std::span<const Pid> members)
{
    auto shared = sharedMaker(snapshot, members);
    if (shared.type != MakerType::None && shared.type != MakerType::Unit)
        return shared;
    const Process *first = firstMember(snapshot, members);
    return firstOf({namedNetwork(ns), first ? starter(snapshot, *first) : Maker{}, std::move(shared)});
}

/// bwrap, and with it Flatpak, makes two user namespaces, and leaves the outer one with nobody in it. Only what
/// somebody is in tells: a file may hold a ring of owners.
Maker ownedMaker(const Snapshot &snapshot, const Namespace &ns)
{
    Maker made;
    if (ns.key.kind != Kind::User)
        return made;
    for (const NamespacePtr &other : snapshot.namespaces()) {
        const bool isOwned =
            other->owner == ns.key.inode || (other->key.kind == Kind::User && other->parent == ns.key.inode);
        if (!isOwned)
            continue;
        const auto members = snapshot.members(other->key.kind, other->key.inode);
        auto maker = members.empty() ? Maker{} : makerIn(snapshot, *other, members);
        if (made.type != MakerType::None && !isSame(made, maker))
            return {};
        made = std::move(maker);
    }
    if (made.type != MakerType::None)
        made.evidence = "owner of what was made by: " + made.evidence;
    return made;
}

} // namespace

Maker makerOf(const Snapshot &snapshot, const Process &process)
{
    return withMonitor(snapshot, process, process.maker);
}

Maker makerOf(const Snapshot &snapshot, Kind kind, Inode inode)
{
    const Namespace *ns = snapshot.find(kind, inode);
    if (!ns || snapshot.isHost(kind, inode))
        return {};
    const auto members = snapshot.members(kind, inode);
    return members.empty() ? firstOf({namedNetwork(*ns), ownedMaker(snapshot, *ns)}) : makerIn(snapshot, *ns, members);
}

} // namespace terrarium
