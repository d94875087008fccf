// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/wire.h"
#include "snapshot/wireframe.h"

#include <concepts>
#include <string_view>
#include <utility>

namespace terrarium::wire {
namespace {

/// Writes one frame.
class Writer {
public:
    explicit Writer(Type type) : m_bytes(lengthSize, '\0') { put(type); }

    void put(std::unsigned_integral auto number)
    {
        std::uint64_t rest = number;
        for (; rest >= 0x80; rest >>= 7U)
            m_bytes += static_cast<char>(rest | 0x80U);
        m_bytes += static_cast<char>(rest);
    }
    void put(std::int64_t number) { put(folded(number)); }
    void put(Pid pid) { put(static_cast<std::uint32_t>(pid)); }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void put(Enum value)
    {
        m_bytes += static_cast<char>(value);
    }
    void put(char letter) { m_bytes += letter; }
    void put(std::string_view text)
    {
        put(text.size());
        m_bytes += text;
    }
    template <typename Value> void put(const std::optional<Value> &value)
    {
        put(value ? Presence::Present : Presence::Absent);
        if (value)
            put(*value);
    }
    template <typename Value> void put(const std::vector<Value> &list)
    {
        put(list.size());
        for (const Value &value : list)
            put(value);
    }
    template <typename Value> void put(const std::shared_ptr<const Value> &value) { put(*value); }

    void put(const NamespaceKey &key);
    void put(const ProcessKey &key);
    void put(const IdRange &range);
    void put(const TimeOffsets &offsets);
    void put(const Namespace &ns);
    void put(const Identity &identity);
    void put(const Confinement &confinement);
    void put(const Maker &maker);
    void put(const Program &program);
    void put(const PerKind<Inode> &inodes);
    void put(const Thread &thread);
    void put(const Process &process);
    void put(const Machine &machine);
    void put(const Hidden &hidden);
    void put(const Pin &pin);
    template <typename... Values>
        requires(sizeof...(Values) > 1)
    void put(const Values &...values)
    {
        (put(values), ...);
    }

    [[nodiscard]] std::string finished() &&
    {
        const std::size_t length = m_bytes.size() - lengthSize;
        for (std::size_t byte = 0; byte < lengthSize; ++byte)
            m_bytes[byte] = static_cast<char>(length >> (8 * byte));
        return std::move(m_bytes);
    }

private:
    std::string m_bytes;
    PerKind<Inode> m_lastInodes;
};

void Writer::put(const NamespaceKey &key)
{
    put(key.kind, key.device, key.inode);
}

void Writer::put(const ProcessKey &key)
{
    put(key.pid, key.startTime);
}

void Writer::put(const IdRange &range)
{
    put(range.inside, range.outside, range.count);
}

void Writer::put(const TimeOffsets &offsets)
{
    put(offsets.monotonic, offsets.boottime);
}

void Writer::put(const Namespace &ns)
{
    put(ns.key, ns.id, ns.owner, ns.parent, ns.ownerUid, ns.level, ns.uidMap, ns.gidMap, ns.setgroups, ns.offsets,
        ns.mountedAt);
}

void Writer::put(const Identity &identity)
{
    put(identity.uid, identity.euid, identity.gid, identity.egid);
}

void Writer::put(const Confinement &confinement)
{
    const Capabilities &sets = confinement.capabilities;
    put(sets.inheritable, sets.permitted, sets.effective, sets.bounding, sets.ambient, confinement.seccomp,
        confinement.noNewPrivileges);
}

void Writer::put(const Maker &maker)
{
    put(maker.type, maker.name, maker.evidence, maker.part, maker.basis);
}

void Writer::put(const Program &program)
{
    put(program.path, program.isInstalled);
}

/// Most processes are where the one before is: one byte tells which kinds are not, then come those.
void Writer::put(const PerKind<Inode> &inodes)
{
    std::uint8_t others = 0;
    for (const Kind kind : allKinds)
        if (inodes[kind] != m_lastInodes[kind])
            others |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
    put(static_cast<char>(others));
    for (const Kind kind : allKinds)
        if (inodes[kind] != m_lastInodes[kind])
            put(inodes[kind]);
    m_lastInodes = inodes;
}

void Writer::put(const Thread &thread)
{
    put(thread.tid, thread.namespaces);
}

void Writer::put(const Process &process)
{
    put(process.key, process.parent, process.pids, process.identity, process.user, process.comm, process.command,
        process.cgroup, process.label, process.confinement, process.namespaces, process.threads, process.threadCount,
        process.state, process.kernelThread, process.maker, process.program);
}

void Writer::put(const Machine &machine)
{
    put(machine.hostName, machine.kernel, machine.readerUid, machine.ticksPerSecond, machine.bootTime, machine.missing,
        machine.host);
}

void Writer::put(const Hidden &hidden)
{
    put(hidden.processes, hidden.reason);
}

void Writer::put(const Pin &pin)
{
    put(pin.ns, pin.how, pin.process, pin.thread, pin.descriptor, pin.other, pin.path);
}

template <typename... Values> std::string frame(Type type, const Values &...values)
{
    Writer writer(type);
    (writer.put(values), ...);
    return std::move(writer).finished();
}

} // namespace

std::string encode(const Hello &hello)
{
    return frame(Type::Hello, hello.version);
}

std::string encode(const Status &status)
{
    return frame(Type::Status, status.liveness, status.intervalMs, status.lastReadUs);
}

std::string encode(const Snapshot &snapshot)
{
    return frame(Type::Snapshot, snapshot.takenAt(), snapshot.device(), snapshot.machine(), snapshot.hidden(),
                 snapshot.namespaces(), snapshot.processes());
}

std::string encode(const Delta &delta)
{
    return frame(Type::Delta, delta.takenAt, delta.hidden, delta.namespaces, delta.goneNamespaces, delta.processes,
                 delta.goneProcesses);
}

std::string encode(const Rescan &)
{
    return frame(Type::Rescan);
}

std::string encode(const FindPins &)
{
    return frame(Type::FindPins);
}

std::string encode(const Pins &pins)
{
    return frame(Type::Pins, pins.lookedAt, pins.pins, pins.namespaces, pins.unreadable, pins.unknownSockets,
                 pins.inFlight, pins.unreadMounts);
}

} // namespace terrarium::wire
