// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/procroot.h"

#include "kernel/procdir.h"
#include "kernel/procfs.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace terrarium {
namespace {

std::string firstLine(int root, const char *path)
{
    const auto text = readFile(root, path);
    return text ? text->substr(0, text->find('\n')) : std::string();
}

PerKind<Inode> namespacesOf(int root, const char *process)
{
    PerKind<Inode> inodes;
    std::array<char, 64> text;
    for (const auto kind : allKinds) {
        const auto path = std::string(process) + '/' + linkPath(kind);
        const auto size = ::readlinkat(root, path.c_str(), text.data(), text.size());
        if (size > 0)
            inodes[kind] = procfs::parseNamespaceLink({text.data(), static_cast<std::size_t>(size)}).value_or(0);
    }
    return inodes;
}

/// A kind is missing only where there are others: a folder without any link tells nothing.
PerKind<bool> presentKinds(const ProcRoot &root)
{
    PerKind<bool> present;
    const auto exists = [&](Kind kind) { return root.own[kind] != 0 || root.first[kind] != 0; };
    const bool none = std::ranges::none_of(allKinds, exists);
    for (const auto kind : allKinds)
        present[kind] = none || exists(kind);
    return present;
}

Machine readMachine(int root)
{
    Machine machine;
    machine.hostName = firstLine(root, "sys/kernel/hostname");
    machine.kernel = firstLine(root, "sys/kernel/osrelease");
    machine.readerUid = ::geteuid();
    machine.ticksPerSecond = static_cast<std::uint32_t>(::sysconf(_SC_CLK_TCK));
    machine.bootTime = readFile(root, "stat").transform(procfs::parseBootTime).value_or(0).value_or(0);
    return machine;
}

std::uint64_t namespaceDevice(int root)
{
    struct stat facts{};
    return ::fstatat(root, "self/ns/user", &facts, 0) == 0 ? facts.st_dev : 0;
}

} // namespace

const char *linkPath(Kind kind)
{
    static constexpr std::array<const char *, kindCount> paths{"ns/mnt",  "ns/pid", "ns/net",    "ns/ipc",
                                                               "ns/user", "ns/uts", "ns/cgroup", "ns/time"};
    return paths[static_cast<std::size_t>(kind)];
}

Inode initialInode(Kind kind)
{
    static constexpr std::array<Inode, kindCount> inodes{0xEFFFFFF8, 0xEFFFFFFC, 0xEFFFFFF9, 0xEFFFFFFF,
                                                         0xEFFFFFFD, 0xEFFFFFFE, 0xEFFFFFFB, 0xEFFFFFFA};
    return inodes[static_cast<std::size_t>(kind)];
}

Result<ProcRoot> openProcRoot(const std::string &path, Depth depth)
{
    ProcRoot root;
    root.depth = depth;
    root.fd = Fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.fd)
        return failed("open " + path);
    root.device = namespaceDevice(root.fd.get());
    root.rootDevice = rootDevice(root.fd.get(), "self/root");
    root.machine = readMachine(root.fd.get());
    root.own = namespacesOf(root.fd.get(), "self");
    root.first = namespacesOf(root.fd.get(), "1");
    root.present = presentKinds(root);
    std::ranges::copy_if(allKinds, std::back_inserter(root.machine.missing),
                         [&](Kind kind) { return !root.present[kind]; });
    root.labelled = readFile(root.fd.get(), "self/attr/current").has_value();
    root.firstVisible = readFile(root.fd.get(), "1/stat").has_value();
    return root;
}

PerKind<Inode> settledHost(const ProcRoot &root, const std::vector<NamespacePtr> &namespaces)
{
    const bool atHost = root.own[Kind::Pid] == initialInode(Kind::Pid);
    PerKind<Inode> host;
    for (const auto kind : allKinds) {
        const auto fixed = initialInode(kind);
        const bool always = kind != Kind::Net && kind != Kind::Mnt;
        const bool seen = std::ranges::any_of(
            namespaces, [&](const auto &ns) { return ns->key.kind == kind && ns->key.inode == fixed; });
        if (!root.present[kind])
            continue;
        if (always || seen)
            host[kind] = fixed;
        else
            host[kind] = atHost && root.first[kind] != 0 ? root.first[kind] : root.own[kind];
    }
    return host;
}

} // namespace terrarium
