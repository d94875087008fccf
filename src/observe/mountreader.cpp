// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/mountreader.h"

#include "kernel/mountinfo.h"
#include "kernel/mounting.h"
#include "kernel/nsfs.h"

#include <algorithm>
#include <array>

#include <fcntl.h>

namespace terrarium {
namespace {

/// File systems that answer by themselves. Others ask a server, which may be a user's own and let one wait for ever;
/// overlay asks those beneath it, of which nothing is to be seen here.
constexpr std::array<std::string_view, 14> localTypes{"tmpfs", "ramfs", "devtmpfs", "proc",    "sysfs",
                                                      "nsfs",  "ext2",  "ext3",     "ext4",    "xfs",
                                                      "btrfs", "f2fs",  "erofs",    "squashfs"};

struct Member {
    ProcessKey key;
    Pid task = 0; ///< the thread that is in it
};

std::optional<Member> memberOf(const Snapshot &snapshot, Inode inode)
{
    const auto members = snapshot.members(Kind::Mnt, inode);
    const Process *process = members.empty() ? nullptr : snapshot.process(members.front());
    if (!process)
        return std::nullopt;
    if (process->namespaces[Kind::Mnt] == inode)
        return Member{process->key, process->pid()};
    const auto thread =
        std::ranges::find(process->threads, inode, [](const Thread &one) { return one.namespaces[Kind::Mnt]; });
    return Member{process->key, thread->tid};
}

/// Whether nobody but the kernel is asked on the way to a path.
bool isLocal(std::string_view mounts, const std::string &path, bool isOverlayTrusted)
{
    return std::ranges::all_of(mountinfo::fileSystemsTo(mounts, path), [&](std::string_view type) {
        return std::ranges::contains(localTypes, type) || (isOverlayTrusted && type == "overlay");
    });
}

} // namespace

void MountReader::look(const Namespace &mountNamespace)
{
    const auto inode = mountNamespace.key.inode;
    const auto member = inode == m_ground.root.own[Kind::Mnt] ? std::nullopt : memberOf(m_ground.snapshot, inode);
    const auto dir = member ? ProcDir::open(m_ground.root.fd.get(), member->task) : std::unexpected(0);
    const auto mounts = dir ? readFile(dir->fd(), "mountinfo").value_or(std::string()) : std::string();
    if (!mounts.contains(" nsfs "))
        return;
    // A member that left in between shows the mounts of another.
    if (dir->namespaceInode(linkPath(Kind::Mnt)) != inode)
        return;
    for (auto &mount : mountinfo::parseNamespaceMounts(mounts)) {
        const auto kind = kindFromName(mount.kind);
        if (!kind || m_ground.snapshot.isHost(*kind, mount.inode))
            continue;
        const NamespaceKey key{*kind, m_ground.root.device, mount.inode};
        if (!m_namespaces.isKnown(key))
            describe(key, mountNamespace, *dir, mounts, mount.path);
        m_pins.push_back({.ns = key,
                          .how = PinHow::Mount,
                          .process = member->key,
                          .other = mountNamespace.key,
                          .path = std::move(mount.path)});
    }
}

void MountReader::describe(const NamespaceKey &key, const Namespace &in, const ProcDir &member, std::string_view mounts,
                           const std::string &path)
{
    const bool isHosts = in.owner && m_ground.snapshot.isHost(Kind::User, *in.owner);
    const auto root = isLocal(mounts, path, isHosts) ? member.open("root", O_PATH | O_DIRECTORY) : std::unexpected(0);
    const auto place = root ? mounting::openInRoot(root->get(), path) : std::unexpected(Error{});
    // Looked at before it is opened: what lies there now may be a device, which does things then.
    const auto identity = place ? nsfs::identity(place->get()) : std::unexpected(Error{});
    if (!identity || identity->inode != key.inode || identity->device != key.device)
        return m_namespaces.describe(key, Fd());
    m_namespaces.describe(key,
                          Fd(::open(("/proc/self/fd/" + std::to_string(place->get())).c_str(), O_RDONLY | O_CLOEXEC)));
}

} // namespace terrarium
