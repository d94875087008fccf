// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/namespacefinder.h"

#include "kernel/mountinfo.h"
#include "kernel/nsfs.h"

#include <algorithm>
#include <array>

#include <fcntl.h>

namespace terrarium {
namespace {

/// Looks before it opens: what lies on top of the path now may be a device, which does things when it is opened.
Fd openMounted(const std::string &path, Inode inode)
{
    const Fd handle(::open(path.c_str(), O_PATH | O_CLOEXEC));
    const auto identity = handle ? nsfs::identity(handle.get()) : std::unexpected(Error{});
    if (!identity || identity->inode != inode)
        return Fd();
    return Fd(::open(("/proc/self/fd/" + std::to_string(handle.get())).c_str(), O_RDONLY | O_CLOEXEC));
}

} // namespace

void NamespaceFinder::lookThrough(const ProcDir &dir, const Process &process)
{
    meet(dir, process.pid(), process.namespaces);
    for (const auto &thread : process.threads) {
        // A thread's folder is not listed in /proc, but it is there.
        if (const auto task = ProcDir::open(m_root.fd.get(), thread.tid))
            meet(*task, thread.tid, thread.namespaces);
    }
}

void NamespaceFinder::meet(const ProcDir &dir, Pid task, const PerKind<Inode> &namespaces)
{
    for (const auto kind : allKinds) {
        const auto inode = namespaces[kind];
        if (inode == 0 || inode == m_last[kind])
            continue;
        m_last[kind] = inode;
        const NamespaceKey key{kind, m_root.device, inode};
        if (m_claim(key))
            m_found.push_back({describeNamespace(key, dir), std::to_string(task) + '/' + linkPath(kind)});
    }
}

void addAncestors(const ProcRoot &root, std::vector<NamespaceFinder::Found> &found, const IsKnown &isKnown)
{
    std::vector<Namespace> ancestors;
    const auto isMet = [&](const NamespaceKey &key) {
        return isKnown(key) || std::ranges::contains(ancestors, key, &Namespace::key);
    };
    const auto isOpen = [&](Kind kind, std::uint64_t device, std::optional<Inode> inode) {
        return inode && !isMet({kind, device, *inode});
    };
    for (const auto &[facts, through] : found) {
        if (!isOpen(Kind::User, facts.key.device, facts.owner) &&
            !isOpen(facts.key.kind, facts.key.device, facts.parent))
            continue;
        const Fd fd(::openat(root.fd.get(), through.c_str(), O_RDONLY | O_CLOEXEC));
        std::ranges::move(unknownAncestors(facts.key, fd, isMet), std::back_inserter(ancestors));
    }
    for (auto &ancestor : ancestors)
        found.push_back({std::move(ancestor), {}});
}

std::vector<MountedNamespace> mountedNamespaces(const ProcRoot &root)
{
    std::vector<MountedNamespace> mounted;
    const auto text = readFile(root.fd.get(), "self/mountinfo").value_or(std::string());
    for (auto &mount : mountinfo::parseNamespaceMounts(text)) {
        const auto kind = kindFromName(mount.kind);
        if (!kind)
            continue;
        const NamespaceKey key{*kind, root.device, mount.inode};
        auto known = std::ranges::find(mounted, key, &MountedNamespace::key);
        if (known == mounted.end())
            known = mounted.insert(known, {key, {}});
        known->paths.push_back(std::move(mount.path));
    }
    return mounted;
}

NamespaceFinder::Found describeMounted(const MountedNamespace &mounted)
{
    const auto &path = mounted.paths.front();
    NamespaceFinder::Found found{describeNamespace(mounted.key, openMounted(path, mounted.key.inode)), path};
    found.facts.mountedAt = mounted.paths;
    return found;
}

} // namespace terrarium
