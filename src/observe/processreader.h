// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/procdir.h"
#include "kernel/procfs.h"
#include "kernel/usernames.h"
#include "observe/procroot.h"
#include "snapshot/process.h"

#include <array>
#include <expected>

namespace terrarium {

/// Why there is no process to show.
enum class NoProcess : std::uint8_t {
    Gone,   ///< it ended before all of it was read
    Denied, ///< proc(5)'s hidepid=1: one sees that it is there, and no more
};

/// Reads processes one after another. One for each thread: it keeps its buffer and the names that it asked for.
class ProcessReader {
public:
    explicit ProcessReader(const ProcRoot &root) : m_root(root) {}

    /// Never half of one process and half of another.
    [[nodiscard]] std::expected<Process, NoProcess> read(const ProcDir &dir);
    /// Whether its namespaces are still those that were read before.
    [[nodiscard]] bool isUnmoved(const ProcDir &dir, const Process &process) const;

private:
    [[nodiscard]] std::expected<Process, NoProcess> attempt(const ProcDir &dir);
    void readThreads(const ProcDir &dir, Process &process) const;
    void readCommand(const ProcDir &dir, Process &process);
    void readSurroundings(const ProcDir &dir, Process &process);
    [[nodiscard]] int readStatus(const ProcDir &dir, Process &process);
    [[nodiscard]] Maker makerOf(const ProcDir &dir, const Process &process);
    [[nodiscard]] bool hasHostsMounts(const Process &process) const;
    [[nodiscard]] Maker flatpakMaker(const ProcDir &dir, const Process &process) const;

    const ProcRoot &m_root;
    UserNames m_users;
    std::unordered_map<std::string, Maker> m_makers; ///< by cgroup
    std::array<char, 32768> m_buffer;
};

} // namespace terrarium
