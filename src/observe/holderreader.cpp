// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/holderreader.h"

#include "kernel/nsfs.h"
#include "kernel/pidfd.h"
#include "kernel/procfs.h"

#include <algorithm>
#include <array>
#include <string>

#include <fcntl.h>

namespace terrarium {
namespace {

/// A PID namespace without a first process has no number yet, proc_pid_ns(5).
constexpr Inode unborn = 1;

const char *childrenPath(Kind kind)
{
    return kind == Kind::Pid ? "ns/pid_for_children" : "ns/time_for_children";
}

bool hasEnded(char state)
{
    return state == 'Z' || state == 'X';
}

} // namespace

HolderReader::HolderReader(const PinGround &ground)
    : m_ground(ground), m_sockets(ground.snapshot), m_namespaces(ground.snapshot)
{
}

void HolderReader::look(const Process &process)
{
    const auto dir = ProcDir::open(m_ground.root.fd.get(), process.pid());
    // A kernel thread has nothing open.
    if (!dir || process.kernelThread || hasEnded(process.state))
        return;
    const auto before = m_pins.size();
    m_isDenied = false;
    m_sockets.turnTo(process.pid());
    const Holder holder{process, *dir};
    lookAtDescriptors(holder);
    const auto children = childrenOf(holder);
    takeChildren(holder, children);
    if (process.threadCount > 1)
        lookAtThreads(process, *dir, children);
    if (m_isDenied)
        ++m_unreadable;
    if (m_pins.size() > before && !isStill(*dir, process))
        m_pins.resize(before);
}

/// Threads have the process's descriptors and its namespaces for children, but for those that parted from it.
void HolderReader::lookAtThreads(const Process &process, const ProcDir &dir, const Children &children)
{
    const auto tasks = dir.open("task", O_RDONLY | O_DIRECTORY);
    const auto entries = tasks ? listProcesses(tasks->get()) : std::unexpected(Error{});
    if (!entries)
        return;
    for (const auto &entry : *entries) {
        const auto task = entry.pid == process.pid() ? std::unexpected(0) : ProcDir::open(tasks->get(), entry.pid);
        if (!task)
            continue;
        const Holder holder{process, *task, entry.pid};
        if (const auto own = childrenOf(holder); own != children)
            takeChildren(holder, own);
        if (m_ground.isNumberedAsWe && pidfd::hasOwnDescriptors(process.pid(), entry.pid)) {
            m_sockets.turnTo(process.pid(), entry.pid);
            lookAtDescriptors(holder);
        }
    }
}

void HolderReader::lookAtDescriptors(const Holder &holder)
{
    DescriptorWalk walk(holder.task);
    while (const auto descriptor = walk.next())
        take(holder, *descriptor);
    m_isDenied |= walk.error() == EACCES || walk.error() == EPERM;
}

void HolderReader::take(const Holder &holder, const OpenDescriptor &descriptor)
{
    // The names of what lies in a file system begin with a slash.
    const auto target = descriptor.target;
    const auto inode = target.starts_with('/') ? std::nullopt : procfs::parseNamespaceLink(target);
    if (!inode)
        return;
    const auto word = target.substr(0, target.find(':'));
    if (word == "socket")
        takeSocket(holder, *inode, descriptor.number);
    else if (const auto kind = kindFromName(word))
        takeNamespace(holder, *kind, *inode, descriptor.number);
}

void HolderReader::takeNamespace(const Holder &holder, Kind kind, Inode inode, int descriptor)
{
    if (m_ground.snapshot.isHost(kind, inode))
        return;
    const NamespaceKey key{kind, m_ground.root.device, inode};
    if (!m_namespaces.isKnown(key)) {
        const auto path = "fd/" + std::to_string(descriptor);
        m_namespaces.describe(key, holder.task.open(path.c_str(), O_RDONLY).value_or(Fd()));
    }
    add(holder, PinHow::Descriptor, kind, inode, descriptor);
}

/// Sockets of a network's own members are left out: they hold it no longer than their holder does, who is told already.
void HolderReader::takeSocket(const Holder &holder, std::uint64_t socket, int descriptor)
{
    const auto network = m_sockets.of(descriptor, socket);
    const auto own = holder.process.namespaces[Kind::Net];
    if (!network || (network->inode != 0 && network->inode == own) ||
        m_ground.snapshot.isHost(Kind::Net, network->inode))
        return;
    if (network->inode != 0)
        m_namespaces.describe({Kind::Net, m_ground.root.device, network->inode}, network->fd);
    add(holder, PinHow::Socket, Kind::Net, network->inode, descriptor);
}

HolderReader::Children HolderReader::childrenOf(const Holder &holder) const
{
    const auto inodeFor = [&](Kind kind) { return holder.task.namespaceInode(childrenPath(kind)); };
    const auto pid = inodeFor(Kind::Pid);
    const bool isUnborn = !pid && pid.error() == ENOENT && m_ground.tellsPidOfChildren;
    return {isUnborn ? unborn : pid.value_or(0), inodeFor(Kind::Time).value_or(0)};
}

void HolderReader::takeChildren(const Holder &holder, const Children &children)
{
    takeChildrenIn(holder, Kind::Pid, children.pid);
    takeChildrenIn(holder, Kind::Time, children.time);
}

void HolderReader::takeChildrenIn(const Holder &holder, Kind kind, Inode inode)
{
    const auto how = kind == Kind::Pid ? PinHow::PidForChildren : PinHow::TimeForChildren;
    const auto own = holder.process.namespaces[kind];
    if (inode == unborn && own != 0)
        return add(holder, how, kind, 0);
    if (inode == 0 || inode == unborn || inode == own || m_ground.snapshot.isHost(kind, inode))
        return;
    const NamespaceKey key{kind, m_ground.root.device, inode};
    if (!m_namespaces.isKnown(key)) {
        const auto fd = holder.task.open(childrenPath(kind), O_RDONLY).value_or(Fd());
        m_namespaces.describe(key, fd);
        if (kind == Kind::Time)
            m_namespaces.setOffsets(key, offsetsForChildren(holder.task, inode));
    }
    add(holder, how, kind, inode);
}

void HolderReader::add(const Holder &holder, PinHow how, Kind kind, Inode inode, int descriptor)
{
    m_pins.push_back({.ns = {kind, m_ground.root.device, inode},
                      .how = how,
                      .process = holder.process.key,
                      .thread = holder.thread,
                      .descriptor = static_cast<std::uint32_t>(descriptor)});
}

/// That it was looked at all along, and not another one with its number.
bool HolderReader::isStill(const ProcDir &dir, const Process &process) const
{
    std::array<char, 1024> buffer;
    const auto stat = dir.read("stat", buffer).transform(procfs::parseStat).value_or(std::nullopt);
    return stat && stat->startTime == process.key.startTime && !hasEnded(stat->state);
}

} // namespace terrarium
