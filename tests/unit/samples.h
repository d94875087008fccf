// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/pin.h"
#include "snapshot/snapshot.h"

#include <algorithm>
#include <utility>

/// Snapshots made up for tests.
namespace terrarium::samples {

inline constexpr std::uint64_t device = 4;

inline PerKind<Inode> inodes(Inode first)
{
    PerKind<Inode> all;
    for (const Kind kind : allKinds)
        all[kind] = first + static_cast<Inode>(kind);
    return all;
}

inline constexpr Inode hostInode = 4026531832;

inline Process process(Pid pid, std::uint64_t startTime = 1000)
{
    Process process;
    process.key = {pid, startTime};
    process.pids = {pid};
    process.comm = "sleep";
    process.command = "sleep 1000";
    process.user = "anna";
    process.identity = Identity{1000, 1000, 1000, 1000};
    process.namespaces = inodes(hostInode);
    process.state = 'S';
    return process;
}

inline Namespace ns(Kind kind, Inode inode)
{
    Namespace ns;
    ns.key = {kind, device, inode};
    return ns;
}

template <typename Value> std::shared_ptr<const Value> shared(Value value)
{
    return std::make_shared<const Value>(std::move(value));
}

inline Machine machine()
{
    Machine machine;
    machine.hostName = "terra";
    machine.kernel = "6.12.1";
    machine.readerUid = 1000;
    machine.ticksPerSecond = 250;
    machine.bootTime = 1'700'000'000;
    machine.missing = {Kind::Time};
    machine.host = inodes(hostInode);
    machine.host[Kind::Time] = 0;
    return machine;
}

/// A process with something in every field.
inline Process fullProcess(Pid pid)
{
    Process full = process(pid, 4'000'000'000'000);
    full.parent = 1;
    full.pids = {pid, 17, 1};
    full.identity = Identity{1000, 0, 1001, 4294967294};
    full.user = "root";
    full.comm = "odd) (\n\x1b[1m";
    full.command = "odd --name \"Zoë\" \\ \xF0\x9F\x90\x8C";
    full.cgroup = "/user.slice/app.scope";
    full.label = "unconfined";
    full.confinement = Confinement{{1, 0x1FFFFFFFFFF, 0xFFFFFFFFFFFFFFFF, 4, 5}, Seccomp::Filter, true};
    full.namespaces = inodes(4026532200);
    full.namespaces[Kind::Time] = 0;
    full.threads = {{pid + 1, inodes(4026532300)}};
    full.threadCount = 2;
    full.state = 'Z';
    full.kernelThread = true;
    full.maker = {.type = MakerType::Container,
                  .name = "podman container web",
                  .evidence = "cgroup /machine.slice",
                  .part = "pod 0123",
                  .basis = Basis::Claim};
    full.program = {"/usr/bin/bwrap", true};
    return full;
}

/// A namespace with something in every field.
inline Namespace fullNamespace()
{
    Namespace full = ns(Kind::User, 4026532204);
    full.id = 0xFFFFFFFFFFFFFFFF;
    full.owner = hostInode + static_cast<Inode>(Kind::User);
    full.parent = full.owner;
    full.ownerUid = 1000;
    full.level = 1;
    full.uidMap = {{0, 1000, 1}, {1, 100000, 65536}};
    full.gidMap = {{0, 1000, 1}};
    full.setgroups = Setgroups::Deny;
    full.offsets = TimeOffsets{-1, 9'000'000'000};
    full.mountedAt = {"/run/netns/garden", "/tmp/a b"};
    return full;
}

/// Everything at least once, and next to it a process of which nothing could be read.
inline Snapshot full()
{
    Snapshot::Parts parts;
    parts.takenAt = 1'772'366'400'123'456'789;
    parts.device = device;
    parts.machine = machine();
    parts.hidden = {3, HiddenReason::Permission};
    Process bare;
    bare.key.pid = 7;
    parts.processes = {shared(process(1)), shared(fullProcess(4242)), shared(std::move(bare))};
    parts.namespaces = {shared(fullNamespace()), shared(ns(Kind::Mnt, 4026532200))};
    for (const Kind kind : allKinds)
        parts.namespaces.push_back(shared(ns(kind, hostInode + static_cast<Inode>(kind))));
    return Snapshot(std::move(parts));
}

inline NamespaceKey key(Kind kind, Inode inode)
{
    return {kind, device, inode};
}

/// A search that found something in every field; of processes that full() has.
inline Pins pins()
{
    Pins pins;
    pins.lookedAt = 1'772'366'401'000'000'007;
    const ProcessKey holder = process(1).key;
    pins.pins = {
        {.ns = key(Kind::Mnt, 4026532200),
         .how = PinHow::Mount,
         .process = holder,
         .other = key(Kind::Mnt, hostInode),
         .path = "/run/a b"},
        {.ns = key(Kind::Pid, 0), .how = PinHow::PidForChildren, .process = holder},
        {.ns = key(Kind::Net, 4026532900), .how = PinHow::Descriptor, .process = holder, .thread = 2, .descriptor = 14},
        {.ns = key(Kind::Net, 4026532900), .how = PinHow::Socket, .process = holder, .descriptor = 4'000'000'000},
    };
    Namespace held = ns(Kind::Net, 4026532900);
    held.owner = 4026532204;
    held.ownerUid = 65534;
    pins.namespaces = {shared(held)};
    pins.unreadable = 3;
    pins.unknownSockets = 4;
    pins.inFlight = 5;
    pins.unreadMounts = 6;
    return pins;
}

/// That both searches found the same; where the namespaces are told, a snapshot has them.
inline bool samePins(const PinsPtr &one, const PinsPtr &other)
{
    if (!one || !other)
        return !one && !other;
    return one->lookedAt == other->lookedAt && one->pins == other->pins && one->unreadable == other->unreadable &&
           one->unknownSockets == other->unknownSockets && one->inFlight == other->inFlight &&
           one->unreadMounts == other->unreadMounts;
}

/// That both tell the same.
inline bool same(const Snapshot &one, const Snapshot &other)
{
    constexpr auto equal = [](const auto &a, const auto &b) { return *a == *b; };
    return one.takenAt() == other.takenAt() && one.device() == other.device() && one.machine() == other.machine() &&
           one.hidden() == other.hidden() && samePins(one.pins(), other.pins()) &&
           std::ranges::equal(one.processes(), other.processes(), equal) &&
           std::ranges::equal(one.namespaces(), other.namespaces(), equal);
}

} // namespace terrarium::samples
