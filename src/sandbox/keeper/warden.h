// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/cord.h"
#include "sandbox/keeper/descendants.h"

#include <vector>

#include <sys/types.h>

namespace terrarium {

/// The process between the keeper and the sandbox, outside of its PID namespace. Everything that the sandbox leaves
/// without a parent becomes its child; it ends when none is left. When the keeper is gone, it ends them.
class Warden {
public:
    Warden(const Cord &cord, const Descendants &descendants, pid_t first)
        : m_cord(cord), m_descendants(descendants), m_first(first)
    {
    }

    /// SIGCHLD must be blocked.
    [[noreturn]] void watch();

private:
    /// False when no child is left.
    bool reap();
    void obey();

    const Cord &m_cord;
    const Descendants &m_descendants;
    pid_t m_first;
    std::vector<pid_t> m_beside;
};

} // namespace terrarium
