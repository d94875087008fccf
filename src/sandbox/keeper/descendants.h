// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"

#include <vector>

#include <sys/types.h>

namespace terrarium {

/// The processes beneath this one, or beneath another. Holds the /proc that was mounted when it was made, because the
/// sandbox may have another.
class Descendants {
public:
    Descendants();

    [[nodiscard]] std::vector<pid_t> childrenOf(pid_t process) const;
    /// Children before their own children.
    [[nodiscard]] std::vector<pid_t> below(pid_t process) const;
    [[nodiscard]] std::vector<pid_t> list() const;
    void signal(int number) const;
    /// Until none is left; what they leave behind is killed as well. Only for a subreaper.
    void killAll() const;

private:
    Fd m_proc;
};

} // namespace terrarium
