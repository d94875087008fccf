// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"
#include "snapshot/snapshot.h"

#include <string>

namespace terrarium {

enum class Depth : std::uint8_t {
    Full,
    Essential, ///< no more than essentialsOf() tells; asks nobody's memory or files, which could keep the reader
               ///< waiting
};

/// An opened /proc, or a folder that looks like one, and what holds for everything in it.
struct ProcRoot {
    Fd fd;
    std::uint64_t device = 0;     ///< of nsfs; 0 where the folder's links lead nowhere
    std::uint64_t rootDevice = 0; ///< of the reader's root folder; 0 if not known
    Machine machine;              ///< host still without what only a scan can find: see settledHost()
    PerKind<bool> present;        ///< kinds that this kernel has
    PerKind<Inode> own;           ///< the reader's own namespaces; 0 where not to be read
    PerKind<Inode> first;         ///< those of PID 1; 0 where not to be read
    Depth depth = Depth::Full;    ///< of what is read of each process
    bool labelled = false;        ///< a security module labels processes
    bool firstVisible = false;    ///< PID 1 can be seen, so that hidepid= of proc(5) does not hide processes
};

[[nodiscard]] Result<ProcRoot> openProcRoot(const std::string &path, Depth depth = Depth::Full);

/// The inode number that the kernel gives to the initial namespace of a kind (include/uapi/linux/nsfs.h); net and mnt
/// since 6.17.
[[nodiscard]] Inode initialInode(Kind kind);

/// The initial namespaces, once it is known which namespaces there are.
[[nodiscard]] PerKind<Inode> settledHost(const ProcRoot &root, const std::vector<NamespacePtr> &namespaces);

/// "ns/net"
[[nodiscard]] const char *linkPath(Kind kind);

} // namespace terrarium
