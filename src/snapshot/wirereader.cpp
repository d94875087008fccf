// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/wirereader.h"

namespace terrarium::wire {

void Reader::fail(std::string_view what)
{
    if (!failed())
        m_error = what;
    m_bytes = {};
}

std::uint8_t Reader::byte()
{
    if (m_bytes.empty()) {
        fail("A message ends before its time.");
        return 0;
    }
    const auto first = static_cast<std::uint8_t>(m_bytes.front());
    m_bytes.remove_prefix(1);
    return first;
}

std::uint64_t Reader::upTo(std::uint64_t most)
{
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::uint64_t next = byte();
        const std::uint64_t bits = next & 0x7FU;
        if (shift == 63 && bits > 1)
            break;
        number |= bits << shift;
        if (next == bits) {
            if (number <= most)
                return number;
            break;
        }
    }
    fail("A number is out of range.");
    return 0;
}

std::size_t Reader::count(std::size_t sizeOfOne)
{
    const std::uint64_t number = upTo(std::numeric_limits<std::uint64_t>::max());
    if (number <= m_bytes.size() / sizeOfOne)
        return number;
    fail("A list is longer than its message.");
    return 0;
}

void Reader::get(std::int64_t &number)
{
    number = unfolded(upTo(std::numeric_limits<std::uint64_t>::max()));
}

void Reader::get(Pid &pid)
{
    pid = static_cast<Pid>(upTo(std::numeric_limits<Pid>::max()));
}

void Reader::get(bool &flag)
{
    flag = upTo(1) == 1;
}

void Reader::get(char &letter)
{
    letter = static_cast<char>(byte());
    if (!failed() && (letter <= ' ' || letter > '~'))
        fail("A letter is none.");
}

void Reader::get(std::string &text)
{
    const std::size_t length = count(1);
    text = m_bytes.substr(0, length);
    m_bytes.remove_prefix(length);
}

void Reader::get(Kind &kind)
{
    get(kind, allKinds.back());
}

void Reader::get(NamespaceKey &key)
{
    all(key.kind, key.device, key.inode);
}

void Reader::get(ProcessKey &key)
{
    all(key.pid, key.startTime);
}

void Reader::get(IdRange &range)
{
    all(range.inside, range.outside, range.count);
}

void Reader::get(TimeOffsets &offsets)
{
    all(offsets.monotonic, offsets.boottime);
}

void Reader::get(Namespace &ns)
{
    all(ns.key, ns.id, ns.owner, ns.parent, ns.ownerUid, ns.level, ns.uidMap, ns.gidMap);
    get(ns.setgroups, Setgroups::Deny);
    all(ns.offsets, ns.mountedAt);
}

void Reader::get(Identity &identity)
{
    all(identity.uid, identity.euid, identity.gid, identity.egid);
}

void Reader::get(Confinement &confinement)
{
    Capabilities &sets = confinement.capabilities;
    all(sets.inheritable, sets.permitted, sets.effective, sets.bounding, sets.ambient);
    get(confinement.seccomp, Seccomp::Filter);
    get(confinement.noNewPrivileges);
}

void Reader::get(Maker &maker)
{
    get(maker.type, MakerType::Snap);
    all(maker.name, maker.evidence, maker.part);
    get(maker.basis, Basis::Claim);
}

void Reader::get(Program &program)
{
    all(program.path, program.isInstalled);
}

void Reader::get(PerKind<Inode> &inodes)
{
    const unsigned others = byte();
    for (const Kind kind : allKinds)
        if ((others >> static_cast<unsigned>(kind) & 1U) != 0)
            get(m_lastInodes[kind]);
    inodes = m_lastInodes;
}

void Reader::get(Thread &thread)
{
    all(thread.tid, thread.namespaces);
}

void Reader::get(Process &process)
{
    all(process.key, process.parent, process.pids, process.identity, process.user, process.comm, process.command,
        process.cgroup, process.label, process.confinement, process.namespaces, process.threads, process.threadCount,
        process.state, process.kernelThread, process.maker, process.program);
}

void Reader::get(Machine &machine)
{
    all(machine.hostName, machine.kernel, machine.readerUid, machine.ticksPerSecond, machine.bootTime, machine.missing,
        machine.host);
    if (machine.ticksPerSecond == 0)
        fail("A clock does not tick.");
}

void Reader::get(Hidden &hidden)
{
    get(hidden.processes);
    get(hidden.reason, HiddenReason::Hidepid);
}

void Reader::get(Pin &pin)
{
    get(pin.ns);
    get(pin.how, PinHow::TimeForChildren);
    all(pin.process, pin.thread, pin.descriptor, pin.other, pin.path);
}

void Reader::get(Pins &pins)
{
    all(pins.lookedAt, pins.pins, pins.namespaces, pins.unreadable, pins.unknownSockets, pins.inFlight,
        pins.unreadMounts);
}

} // namespace terrarium::wire
