// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/namespace.h"
#include "snapshot/process.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace terrarium {

using ProcessPtr = std::shared_ptr<const Process>;
using NamespacePtr = std::shared_ptr<const Namespace>;

struct Pins;
using PinsPtr = std::shared_ptr<const Pins>;

enum class HiddenReason : std::uint8_t { None, Permission, Hidepid };

/// What the reader could not see, so that nothing is silently short.
struct Hidden {
    std::uint32_t processes = 0;              ///< processes with at least one namespace link that could not be read
    HiddenReason reason = HiddenReason::None; ///< Hidepid: there may be further ones that nobody can count
    [[nodiscard]] bool operator==(const Hidden &) const = default;
};

/// The machine that was read.
struct Machine {
    std::string hostName;
    std::string kernel; ///< uname -r
    std::uint32_t readerUid = 0;
    std::uint32_t ticksPerSecond = 100; ///< unit of ProcessKey::startTime
    std::int64_t bootTime = 0;          ///< seconds since the epoch
    std::vector<Kind> missing;          ///< kinds that this kernel does not have
    PerKind<Inode> host;                ///< the initial namespaces; 0 where not known
    [[nodiscard]] bool operator==(const Machine &) const = default;
};

/// Everything that could be read at one moment. Immutable: a later moment is another Snapshot that shares what is
/// unchanged.
class Snapshot {
public:
    struct Parts {
        std::int64_t takenAt = 0; ///< nanoseconds since the epoch
        std::uint64_t device = 0; ///< of nsfs
        Machine machine;
        Hidden hidden;
        std::vector<ProcessPtr> processes;    ///< any order
        std::vector<NamespacePtr> namespaces; ///< any order
        PinsPtr pins = {};                    ///< see pin.h; none: nobody searched for them
    };

    Snapshot() = default;
    /// Sorts both lists and finds the members. Of two processes with one PID, or two namespaces with one number, the
    /// first stays.
    explicit Snapshot(Parts parts);

    [[nodiscard]] std::int64_t takenAt() const { return m_parts.takenAt; }
    [[nodiscard]] std::uint64_t device() const { return m_parts.device; }
    [[nodiscard]] const Machine &machine() const { return m_parts.machine; }
    [[nodiscard]] const Hidden &hidden() const { return m_parts.hidden; }
    /// By pid, ascending.
    [[nodiscard]] const std::vector<ProcessPtr> &processes() const { return m_parts.processes; }
    /// By kind, then inode, ascending.
    [[nodiscard]] const std::vector<NamespacePtr> &namespaces() const { return m_parts.namespaces; }

    /// What the last search found; none if there was none.
    [[nodiscard]] const PinsPtr &pins() const { return m_parts.pins; }

    [[nodiscard]] const Process *process(Pid pid) const;
    [[nodiscard]] const Namespace *find(Kind kind, Inode inode) const;
    /// PIDs of the processes in it, be it by one thread only, ascending; empty for one that lives by something else.
    [[nodiscard]] std::span<const Pid> members(Kind kind, Inode inode) const;
    [[nodiscard]] bool isHost(Kind kind, Inode inode) const;

private:
    Parts m_parts;
    std::vector<std::uint32_t> m_firstMember; ///< index into m_members for each namespace, and one past the end
    std::vector<Pid> m_members;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace terrarium
