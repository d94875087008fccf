// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/procdir.h"

#include <array>
#include <optional>
#include <string_view>

namespace terrarium {

/// An open descriptor of some process: its number, and the kernel's name for what it leads to, such as
/// "net:[4026531840]", "socket:[1234]" or "/dev/null", cut at 64 bytes.
struct OpenDescriptor {
    int number = 0;
    std::string_view target; ///< until the next step of the walk
};

/// Walks through the open descriptors of a process, or of a thread. Only their names are read, so that no file system
/// is asked: one that a user serves might keep us waiting for ever.
class DescriptorWalk {
public:
    /// task: /proc/PID or /proc/PID/task/TID.
    explicit DescriptorWalk(const ProcDir &task);

    /// Nothing at the end, or where an error ends it. What is closed meanwhile is left out.
    [[nodiscard]] std::optional<OpenDescriptor> next();
    /// errno; 0 for none. EACCES: the reader may not trace the process.
    [[nodiscard]] int error() const { return m_error; }

private:
    [[nodiscard]] bool fill();

    Fd m_directory;
    int m_error = 0;
    std::size_t m_begin = 0; ///< of what is unread in m_entries
    std::size_t m_end = 0;
    alignas(8) std::array<char, 4096> m_entries;
    std::array<char, 64> m_target;
};

} // namespace terrarium
