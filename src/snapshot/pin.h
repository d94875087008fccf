// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/namespace.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace terrarium {

/// How a namespace is kept alive, other than by its members.
enum class PinHow : std::uint8_t {
    Thread,         ///< a thread is in it whose process is not
    Descriptor,     ///< an open descriptor of the namespace itself
    Socket,         ///< an open socket that was made in the network namespace
    Mount,          ///< it is bound to a path
    Child,          ///< another one is nested in it
    Owned,          ///< it owns another one
    PidForChildren, ///< a process's children will be born into it
    TimeForChildren
};

/// One thing that keeps one namespace alive.
struct Pin {
    NamespaceKey ns{}; ///< inode 0: which one it is, of this kind, may not be known
    PinHow how{};
    ProcessKey process{};         ///< whose thread, descriptor or children; of a mount elsewhere: somebody who has it
    Pid thread = 0;               ///< that is in it, or has descriptors or children of its own; 0: the process's all
    std::uint32_t descriptor = 0; ///< number, of descriptors and sockets
    NamespaceKey other{};         ///< the child; the owned one; the mount namespace, with inode 0 for the reader's own
    std::string path{};           ///< of mounts, as seen there
    [[nodiscard]] auto operator<=>(const Pin &) const = default;
};

/// What a search for pins found, and how much it could not see. Pins that follow from a snapshot are not among them.
struct Pins {
    std::int64_t lookedAt = 0; ///< nanoseconds since the epoch
    std::vector<Pin> pins{};   ///< sorted
    /// Those that nothing else shows, and their owners and parents.
    std::vector<std::shared_ptr<const Namespace>> namespaces{};
    std::uint32_t unreadable = 0;     ///< processes of which the descriptors may not be known
    std::uint32_t unknownSockets = 0; ///< sockets of which the network may not be known
    std::uint32_t inFlight = 0;       ///< descriptors sent and not yet taken; what they are of, no file in /proc tells
    std::uint32_t unreadMounts = 0;   ///< mount namespaces without a process, in which nobody can look
};

} // namespace terrarium
