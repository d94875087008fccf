// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/keys.h"
#include "snapshot/maker.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace terrarium {

/// Capability sets as in proc_pid_status(5), one bit a capability.
struct Capabilities {
    std::uint64_t inheritable = 0;
    std::uint64_t permitted = 0;
    std::uint64_t effective = 0;
    std::uint64_t bounding = 0;
    std::uint64_t ambient = 0;
    [[nodiscard]] bool operator==(const Capabilities &) const = default;
};

/// Real and effective identity, as seen by whoever read it.
struct Identity {
    std::uint32_t uid = 0;
    std::uint32_t euid = 0;
    std::uint32_t gid = 0;
    std::uint32_t egid = 0;
    [[nodiscard]] bool operator==(const Identity &) const = default;
};

enum class Seccomp : std::uint8_t { Off, Strict, Filter };

/// What only /proc/PID/status tells.
struct Confinement {
    Capabilities capabilities;
    Seccomp seccomp = Seccomp::Off;
    bool noNewPrivileges = false;
    [[nodiscard]] bool operator==(const Confinement &) const = default;
};

/// The file that a process runs.
struct Program {
    std::string path;         ///< as the kernel has it; empty: not looked at, or not to be read
    bool isInstalled = false; ///< the very file that is there for the reader; root's, and nobody else may write it
    [[nodiscard]] bool operator==(const Program &) const = default;
};

/// A thread that is in other namespaces than its process's main thread.
struct Thread {
    Pid tid = 0;
    PerKind<Inode> namespaces;
    [[nodiscard]] bool operator==(const Thread &) const = default;
};

/// One process as the kernel showed it at one moment. Text is as the kernel has it: any bytes but NUL.
struct Process {
    ProcessKey key;
    Pid parent = 0;
    std::vector<Pid> pids; ///< outside…inside, one a PID namespace level; the first is key.pid
    std::optional<Identity> identity;
    std::string user;    ///< name of identity->euid, or its number
    std::string comm;    ///< at most 15 bytes, or a kernel thread's longer name
    std::string command; ///< arguments joined by spaces; empty for kernel threads and zombies
    std::string cgroup;  ///< path in the v2 hierarchy (or systemd's v1 one), relative to the reader's cgroup namespace
    std::string label;   ///< LSM label, empty where no module gives one
    std::optional<Confinement> confinement;
    PerKind<Inode> namespaces;   ///< 0 where it could not be read, or where the kernel lacks the kind
    std::vector<Thread> threads; ///< only those that differ
    std::uint32_t threadCount = 1;
    char state = '?'; ///< proc_pid_stat(5) field 3
    bool kernelThread = false;
    Maker maker;
    Program program; ///< looked at only where name or arguments speak of somebody who makes namespaces

    [[nodiscard]] Pid pid() const { return key.pid; }
    [[nodiscard]] Pid innermostPid() const { return pids.empty() ? key.pid : pids.back(); }
    [[nodiscard]] bool operator==(const Process &) const = default;
};

} // namespace terrarium
