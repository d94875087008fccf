// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/procfs.h"
#include "sandbox/launchspec.h"

#include <array>
#include <map>
#include <string>

#include <sys/types.h>

namespace terrarium {

/// The program whose sandbox is tried, as the kernel tells of it outside.
struct ProbeSubject {
    pid_t pid = 0;
    PerWall<std::uint64_t> namespaces; ///< inode numbers
    PerWall<bool> differs;             ///< from those of whoever reads
    procfs::Status status;             ///< ids as outside
    uid_t uid = 0;                     ///< inside
    gid_t gid = 0;
    bool isFiltered = false;                        ///< by more filters (seccomp) than whoever reads
    std::string sharedMount;                        ///< the first place where a mount is seen outside as well
    std::map<std::string, std::uint64_t> limits;    ///< of each process, by StepKind::SetLimit's words
    std::map<std::string, std::string> groupLimits; ///< of its control group: "memory.max", if there is one

    /// Its kinds of namespaces that differ, between blanks.
    [[nodiscard]] std::string kinds() const;
};

/// To be asked before any namespace is entered. ESRCH: it has ended.
[[nodiscard]] Result<ProbeSubject> readProbeSubject(pid_t pid);

/// This process gets the ids, capabilities and promises of that one; with full capabilities in its user namespace, as
/// setns(2) gives them. preset: of its filter, which cannot be read.
[[nodiscard]] Result<void> becomeLike(const ProbeSubject &subject, PowersSpec::Seccomp preset);

} // namespace terrarium
