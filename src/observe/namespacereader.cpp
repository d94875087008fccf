// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/namespacereader.h"

#include "kernel/nsfs.h"
#include "kernel/procfs.h"
#include "observe/procroot.h"

#include <algorithm>

#include <fcntl.h>

namespace terrarium {
namespace {

std::optional<Inode> inodeOf(const Result<Fd> &fd)
{
    const auto identity = fd ? nsfs::identity(fd->get()) : std::unexpected(fd.error());
    return identity ? std::optional(identity->inode) : std::nullopt;
}

template <typename Value> std::optional<Value> valueOf(Result<Value> result)
{
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

/// Counts the steps to the initial namespace; the level stays open where that lies outside of what the reader may see.
void describeNesting(Namespace &ns, const Fd &fd)
{
    auto outer = nsfs::parent(fd.get());
    auto inode = ns.parent = inodeOf(outer);
    std::uint32_t level = ns.key.inode == initialInode(ns.key.kind) ? 0 : 1;
    while (level > 0 && inode && *inode != initialInode(ns.key.kind)) {
        outer = nsfs::parent(outer->get());
        inode = inodeOf(outer);
        ++level;
    }
    if (level == 0 || inode)
        ns.level = level;
}

/// Nothing if the member has moved to another namespace since its links were read.
Fd openNamespace(const ProcDir &member, const NamespaceKey &key)
{
    auto fd = member.open(linkPath(key.kind), O_RDONLY);
    const auto identity = fd ? nsfs::identity(fd->get()) : std::unexpected(Error{});
    return identity && identity->inode == key.inode ? std::move(*fd) : Fd();
}

std::vector<IdRange> readMap(const ProcDir &member, const char *path)
{
    std::vector<IdRange> ranges;
    for (const auto &line : procfs::parseIdMap(readFile(member.fd(), path).value_or(std::string())))
        ranges.push_back({line.inside, line.outside, line.count});
    return ranges;
}

Setgroups readSetgroups(const ProcDir &member)
{
    const auto text = readFile(member.fd(), "setgroups").value_or(std::string());
    if (text.starts_with("allow"))
        return Setgroups::Allow;
    return text.starts_with("deny") ? Setgroups::Deny : Setgroups::Unknown;
}

void collectAncestors(Kind kind, const Fd &fd, std::uint64_t device, const IsKnown &isKnown,
                      std::vector<Namespace> &found)
{
    const auto visit = [&](const Result<Fd> &other, Kind otherKind) {
        const auto inode = inodeOf(other);
        const NamespaceKey key{otherKind, device, inode.value_or(0)};
        if (!inode || isKnown(key) || std::ranges::contains(found, key, &Namespace::key))
            return;
        found.push_back(describeNamespace(key, *other));
        collectAncestors(otherKind, *other, device, isKnown, found);
    };
    visit(nsfs::owner(fd.get()), Kind::User);
    if (kind == Kind::Pid)
        visit(nsfs::parent(fd.get()), Kind::Pid);
}

} // namespace

Namespace describeNamespace(NamespaceKey key, const Fd &fd)
{
    Namespace ns;
    ns.key = key;
    if (!fd)
        return ns;
    ns.id = nsfs::id(fd.get());
    const auto owner = nsfs::owner(fd.get());
    ns.owner = inodeOf(owner);
    if (key.kind == Kind::User)
        ns.ownerUid = valueOf(nsfs::ownerUid(fd.get()));
    else if (owner)
        ns.ownerUid = valueOf(nsfs::ownerUid(owner->get()));
    if (key.kind == Kind::User || key.kind == Kind::Pid)
        describeNesting(ns, fd);
    return ns;
}

Namespace describeNamespace(NamespaceKey key, const ProcDir &member)
{
    auto ns = describeNamespace(key, openNamespace(member, key));
    if (key.kind == Kind::User) {
        ns.uidMap = readMap(member, "uid_map");
        ns.gidMap = readMap(member, "gid_map");
        ns.setgroups = readSetgroups(member);
    }
    if (key.kind == Kind::Time)
        ns.offsets = offsetsForChildren(member, key.inode);
    return ns;
}

std::optional<TimeOffsets> offsetsForChildren(const ProcDir &task, Inode inode)
{
    const auto forChildren = task.namespaceInode("ns/time_for_children");
    if (!forChildren || *forChildren != inode)
        return std::nullopt;
    const auto offsets = procfs::parseOffsets(readFile(task.fd(), "timens_offsets").value_or(std::string()));
    return offsets.transform([](const procfs::Offsets &o) { return TimeOffsets{o.monotonic, o.boottime}; });
}

std::vector<Namespace> unknownAncestors(const NamespaceKey &of, const Fd &fd, const IsKnown &isKnown)
{
    std::vector<Namespace> found;
    if (fd)
        collectAncestors(of.kind, fd, of.device, isKnown, found);
    return found;
}

} // namespace terrarium
