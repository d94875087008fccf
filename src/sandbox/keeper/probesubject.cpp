// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probesubject.h"

#include "kernel/fd.h"
#include "kernel/procdir.h"
#include "kernel/text.h"

#include <array>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr std::array limitFiles{"memory.max", "cpu.max", "pids.max"};

struct Account {
    ProcDir folder;
    std::string status;
};

Result<Account> openAccount(pid_t pid)
{
    const Fd proc(::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC));
    auto folder = ProcDir::open(proc.get(), pid);
    if (!folder)
        return std::unexpected(
            Error{"open /proc/" + std::to_string(pid), folder.error() == ENOENT ? ESRCH : folder.error()});
    auto status = readFile(folder->fd(), "status");
    if (!status)
        return std::unexpected(status.error());
    return Account{std::move(*folder), std::move(*status)};
}

Result<PerWall<std::uint64_t>> namespacesOf(const ProcDir &folder)
{
    PerWall<std::uint64_t> found;
    for (const auto wall : allWalls) {
        const auto path = "ns/" + std::string(name(wall));
        const auto inode = folder.namespaceInode(path.c_str());
        if (!inode && inode.error() != ENOENT) // time namespaces need not be there
            return std::unexpected(Error{"read " + path, inode.error()});
        found[wall] = inode.value_or(0);
    }
    return found;
}

/// "Seccomp_filters" is there since Linux 5.9.
int filterCount(std::string_view status)
{
    const std::string_view field = "\nSeccomp_filters:\t";
    const auto begin = status.find(field);
    if (begin == std::string_view::npos)
        return static_cast<int>(procfs::parseStatus(status).seccomp);
    auto rest = status.substr(begin + field.size());
    return toNumber<int>(takeUntil(rest, '\n')).value_or(0);
}

/// The id inside of one outside; the kernel's "nobody" if it is nobody inside.
std::uint32_t idInside(const ProcDir &folder, const char *map, std::uint32_t outside)
{
    for (const auto &line : procfs::parseIdMap(readFile(folder.fd(), map).value_or(std::string())))
        if (outside >= line.outside && outside - line.outside < line.count)
            return line.inside + (outside - line.outside);
    return 65534;
}

/// "shared:7 ", empty if the line's mount is in no peer group (mount_namespaces(7)).
std::string_view peerGroup(std::string_view line)
{
    const auto head = line.substr(0, line.find(" - ") + 1);
    const auto begin = head.find(" shared:");
    return begin == std::string_view::npos ? std::string_view()
                                           : head.substr(begin, head.find(' ', begin + 1) - begin + 1);
}

/// A peer group that is not known outside is the program's own affair.
std::string firstSharedMount(std::string_view inside, std::string_view outside)
{
    while (!inside.empty()) {
        auto line = takeUntil(inside, '\n');
        const auto group = peerGroup(line);
        if (group.empty() || outside.find(group) == std::string_view::npos)
            continue;
        for (int i = 0; i < 4; ++i)
            (void)takeWord(line);
        return std::string(takeWord(line));
    }
    return {};
}

std::map<std::string, std::string> groupLimitsOf(const ProcDir &folder)
{
    const auto text = readFile(folder.fd(), "cgroup").value_or(std::string());
    const auto group = "/sys/fs/cgroup" + std::string(procfs::parseCgroup(text)) + '/';
    std::map<std::string, std::string> limits;
    for (const auto *file : limitFiles)
        if (auto content = readFile(AT_FDCWD, (group + file).c_str()))
            limits.emplace(file, content->substr(0, content->find('\n')));
    return limits;
}

std::map<std::string, std::uint64_t> limitsOf(pid_t pid)
{
    std::map<std::string, std::uint64_t> limits;
    for (const auto &[name, resource] : {std::pair("nofile", RLIMIT_NOFILE), std::pair("fsize", RLIMIT_FSIZE),
                                         std::pair("cpu", RLIMIT_CPU), std::pair("core", RLIMIT_CORE)}) {
        rlimit limit{};
        if (::prlimit(pid, resource, nullptr, &limit) == 0)
            limits.emplace(name, limit.rlim_max);
    }
    return limits;
}

} // namespace

std::string ProbeSubject::kinds() const
{
    std::string names;
    for (const auto wall : allWalls)
        if (differs[wall])
            names.append(names.empty() ? "" : " ").append(name(wall));
    return names;
}

Result<ProbeSubject> readProbeSubject(pid_t pid)
{
    const auto account = openAccount(pid);
    const auto own = openAccount(::getpid());
    if (!account || !own)
        return std::unexpected(account ? own.error() : account.error());
    const auto namespaces = namespacesOf(account->folder);
    const auto ownNamespaces = namespacesOf(own->folder);
    if (!namespaces || !ownNamespaces)
        return std::unexpected(namespaces ? ownNamespaces.error() : namespaces.error());
    ProbeSubject subject;
    subject.pid = pid;
    subject.namespaces = *namespaces;
    for (const auto wall : allWalls)
        subject.differs[wall] = (*namespaces)[wall] != (*ownNamespaces)[wall];
    subject.status = procfs::parseStatus(account->status);
    if (!subject.status.uids || !subject.status.gids || !subject.status.bounding)
        return std::unexpected(Error{"understand /proc/" + std::to_string(pid) + "/status", EPROTO});
    subject.uid = idInside(account->folder, "uid_map", (*subject.status.uids)[1]);
    subject.gid = idInside(account->folder, "gid_map", (*subject.status.gids)[1]);
    subject.isFiltered = filterCount(account->status) > filterCount(own->status);
    subject.sharedMount = firstSharedMount(readFile(account->folder.fd(), "mountinfo").value_or(std::string()),
                                           readFile(own->folder.fd(), "mountinfo").value_or(std::string()));
    subject.limits = limitsOf(pid);
    subject.groupLimits = groupLimitsOf(account->folder);
    return subject;
}

} // namespace terrarium
