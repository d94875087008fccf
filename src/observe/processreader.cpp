// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/processreader.h"

#include "kernel/mountinfo.h"
#include "observe/attribution.h"
#include "observe/programfile.h"

#include <algorithm>

#include <fcntl.h>

namespace terrarium {
namespace {

/// unshare(2) and setns(2) move one thread alone into another namespace of these kinds only.
constexpr std::array threadKinds{Kind::Mnt, Kind::Net, Kind::Ipc, Kind::Uts, Kind::Cgroup};

/// For a living process and a kind that the kernel has, an answer of "no such link" means that it ended in between.
bool readLinks(const ProcDir &dir, const PerKind<bool> &present, PerKind<Inode> &inodes)
{
    bool complete = true;
    for (const auto kind : allKinds) {
        if (!present[kind])
            continue;
        const auto inode = dir.namespaceInode(linkPath(kind));
        inodes[kind] = inode.value_or(0);
        complete = complete && (inode || inode.error() != ENOENT);
    }
    return complete;
}

bool hasEnded(char state)
{
    return state == 'Z' || state == 'X';
}

Process fromStat(const procfs::Stat &stat)
{
    Process process;
    process.key = {stat.pid, stat.startTime};
    process.parent = stat.parent;
    process.state = stat.state;
    process.threadCount = stat.threads;
    process.kernelThread = (stat.flags & procfs::kernelThreadFlag) != 0;
    return process;
}

std::optional<Thread> readThread(const ProcDir &task, Pid tid, const PerKind<bool> &present, const PerKind<Inode> &main)
{
    Thread thread{tid, main};
    for (const auto kind : threadKinds) {
        const auto inode = present[kind] ? task.namespaceInode(linkPath(kind)) : std::unexpected(ENOENT);
        if (inode)
            thread.namespaces[kind] = *inode;
    }
    if (thread.namespaces == main)
        return std::nullopt;
    return thread;
}

std::vector<Thread> strayThreads(const ProcDir &dir, Pid pid, const PerKind<bool> &present, const PerKind<Inode> &main)
{
    std::vector<Thread> strays;
    const auto tasks = dir.open("task", O_RDONLY | O_DIRECTORY);
    const auto entries = tasks ? listProcesses(tasks->get()) : std::unexpected(Error{});
    if (!entries)
        return strays;
    for (const auto &entry : *entries) {
        const auto task = entry.pid == pid ? std::unexpected(0) : ProcDir::open(tasks->get(), entry.pid);
        if (const auto thread = task ? readThread(*task, entry.pid, present, main) : std::nullopt)
            strays.push_back(*thread);
    }
    std::ranges::sort(strays, {}, &Thread::tid);
    return strays;
}

std::optional<Confinement> confinementOf(const procfs::Status &status)
{
    if (!status.permitted || !status.effective || !status.bounding)
        return std::nullopt;
    Confinement confinement;
    confinement.capabilities = {status.inheritable.value_or(0), *status.permitted, *status.effective, *status.bounding,
                                status.ambient.value_or(0)};
    confinement.seccomp = static_cast<Seccomp>(std::min(status.seccomp, 2U));
    confinement.noNewPrivileges = status.noNewPrivileges;
    return confinement;
}

} // namespace

std::expected<Process, NoProcess> ProcessReader::read(const ProcDir &dir)
{
    // One that ends while it is read is read again, as the zombie that it then is.
    constexpr int attempts = 3;
    for (int i = 1; i < attempts; ++i) {
        auto process = attempt(dir);
        if (process || process.error() == NoProcess::Denied)
            return process;
    }
    return attempt(dir);
}

std::expected<Process, NoProcess> ProcessReader::attempt(const ProcDir &dir)
{
    const auto text = dir.read("stat", m_buffer);
    if (!text)
        return std::unexpected(text.error() == EPERM || text.error() == EACCES ? NoProcess::Denied : NoProcess::Gone);
    const auto stat = procfs::parseStat(*text);
    if (!stat)
        return std::unexpected(NoProcess::Gone);
    auto process = fromStat(*stat);
    if (!readLinks(dir, m_root.present, process.namespaces) && !hasEnded(process.state))
        return std::unexpected(NoProcess::Gone);
    readThreads(dir, process);
    if (m_root.depth == Depth::Full) {
        process.comm = stat->comm;
        readCommand(dir, process);
        readSurroundings(dir, process);
    }
    // Last, because it fails once the process has been reaped.
    if (readStatus(dir, process) != 0)
        return std::unexpected(NoProcess::Gone);
    return process;
}

bool ProcessReader::isUnmoved(const ProcDir &dir, const Process &process) const
{
    PerKind<Inode> now;
    const bool complete = readLinks(dir, m_root.present, now);
    if (!complete && !hasEnded(process.state))
        return false;
    return now == process.namespaces &&
           (process.threadCount < 2 || strayThreads(dir, process.pid(), m_root.present, now) == process.threads);
}

void ProcessReader::readThreads(const ProcDir &dir, Process &process) const
{
    if (process.threadCount > 1)
        process.threads = strayThreads(dir, process.pid(), m_root.present, process.namespaces);
}

void ProcessReader::readCommand(const ProcDir &dir, Process &process)
{
    if (process.kernelThread || hasEnded(process.state))
        return;
    process.command = dir.read("cmdline", m_buffer).transform(procfs::parseCommand).value_or(std::string());
}

void ProcessReader::readSurroundings(const ProcDir &dir, Process &process)
{
    process.cgroup = dir.read("cgroup", m_buffer).transform(procfs::parseCgroup).value_or(std::string_view());
    if (m_root.labelled) {
        auto label = dir.read("attr/current", m_buffer).value_or(std::string_view());
        process.label = label.substr(0, label.find_first_of(std::string_view("\n\0", 2)));
    }
    if (speaksOfMaker(process))
        process.program = programOf(dir);
    process.maker = makerOf(dir, process);
}

Maker ProcessReader::makerOf(const ProcDir &dir, const Process &process)
{
    auto known = m_makers.find(process.cgroup);
    if (known == m_makers.end())
        known = m_makers.emplace(process.cgroup, makerFromCgroup(process.cgroup)).first;
    auto maker = known->second;
    // Every container has mounts of its own: what is not in such a namespace is in no container, whatever its cgroup is
    // called.
    if (maker.type == MakerType::Container && hasHostsMounts(process))
        return unitFromCgroup(process.cgroup);
    if (maker.type == MakerType::Snap && isLabelOfSnap(process.label, maker.name)) {
        maker.evidence += ", label " + process.label;
        maker.basis = Basis::Firm;
    }
    if (maker.type == MakerType::Container || maker.type == MakerType::Snap)
        return maker;
    auto flatpak = flatpakMaker(dir, process);
    return flatpak.type == MakerType::None ? maker : agreed(maker, std::move(flatpak));
}

bool ProcessReader::hasHostsMounts(const Process &process) const
{
    const auto mnt = process.namespaces[Kind::Mnt];
    return mnt != 0 &&
           (mnt == m_root.own[Kind::Mnt] || mnt == m_root.first[Kind::Mnt] || mnt == initialInode(Kind::Mnt));
}

int ProcessReader::readStatus(const ProcDir &dir, Process &process)
{
    const auto text = dir.read("status", m_buffer);
    if (!text)
        return text.error();
    auto status = procfs::parseStatus(*text);
    process.pids = status.pids.empty() ? std::vector<Pid>{process.pid()} : std::move(status.pids);
    if (status.uids && status.gids)
        process.identity = {(*status.uids)[0], (*status.uids)[1], (*status.gids)[0], (*status.gids)[1]};
    if (m_root.depth == Depth::Essential)
        return 0;
    process.confinement = confinementOf(status);
    if (process.identity)
        process.user = m_users.name(process.identity->euid);
    return 0;
}

Maker ProcessReader::flatpakMaker(const ProcDir &dir, const Process &process) const
{
    if (process.namespaces[Kind::Mnt] == 0 || hasHostsMounts(process))
        return {};
    // Flatpak's root is a tmpfs of its own; to read the mounts of the many that kept the reader's takes ten times
    // longer.
    if (m_root.rootDevice != 0 && dir.rootDevice() == m_root.rootDevice)
        return {};
    // Only where memory holds both the root and the file: a file system that a user serves could keep us waiting for
    // ever.
    const auto mounts = readFile(dir.fd(), "mountinfo").value_or(std::string());
    if (mountinfo::fileSystemAt(mounts, "/.flatpak-info") != "tmpfs" || mountinfo::fileSystemAt(mounts, "/") != "tmpfs")
        return {};
    return readFile(dir.fd(), "root/.flatpak-info").transform(makerFromFlatpakInfo).value_or(Maker{});
}

} // namespace terrarium
