// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <array>

namespace terrarium {

/// What one process can do to another, or both have in common, as far as namespaces, users and capabilities decide it.
enum class Deed : std::uint8_t {
    Find,   ///< by a PID, in a /proc of its own PID namespace
    Signal, ///< kill(2)
    Trace,  ///< ptrace(2), and reading its memory
    Govern, ///< by capabilities, what belongs to its user namespace
    // both, or neither:
    Connect,       ///< to each other's abstract sockets and ports
    SeeMounts,     ///< what the other mounts
    ShareQueues,   ///< message queues, shared memory, semaphores
    ShareHostName, ///< the name that either sets
    ShareClocks,   ///< the clocks that count since boot
};

enum class Answer : std::uint8_t { Yes, No, Unknown };

/// Why.
enum class Ground : std::uint8_t {
    Unread, ///< something that decides it could not be read
    // namespaces
    Same,
    Below, ///< the other's lies in its own
    Apart,
    SameOffsets, ///< two, which count alike
    // users and capabilities
    SameUser,
    OtherUser,
    Power,      ///< a capability over the other's user namespace
    Powerless,  ///< none over it
    OtherUsers, ///< the same user, but in another user namespace
    LessPowers, ///< the other has capabilities that it lacks
};

struct Reach {
    Answer answer = Answer::Unknown;
    Ground ground = Ground::Unread;
    [[nodiscard]] bool operator==(const Reach &) const = default;
};

inline constexpr std::array oneSidedDeeds{Deed::Find, Deed::Signal, Deed::Trace, Deed::Govern};
inline constexpr std::array mutualDeeds{Deed::Connect, Deed::SeeMounts, Deed::ShareQueues, Deed::ShareHostName,
                                        Deed::ShareClocks};

/// Whether the first can do it to the second. Security modules, filters of system calls, hidepid and permissions of
/// files may forbid more; a mount that is passed on, or a descriptor that is handed over, allows more.
[[nodiscard]] Reach reach(const Snapshot &snapshot, Deed deed, const Process &from, const Process &to);

/// The PID that the first knows the second by; 0 for none.
[[nodiscard]] Pid pidAsSeenFrom(const Snapshot &snapshot, const Process &from, const Process &to);

} // namespace terrarium
