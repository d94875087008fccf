// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/fd.h"
#include "sandbox/keeper/channel.h"
#include "sandbox/keeper/tape.h"
#include "sandbox/launchspec.h"

namespace terrarium {

/// Of a sandbox that outlives its window: the door by which a later one comes in, and what is kept for it.
class Visits {
public:
    /// Opens the door. master: of the program's terminal, if it has one.
    [[nodiscard]] static Result<Visits> open(const std::string &runtimeDir, Fd master);
    Visits(Visits &&) = default;
    Visits &operator=(Visits &&) = delete;
    Visits(const Visits &) = delete;
    Visits &operator=(const Visits &) = delete;
    /// Leaves no file.
    ~Visits();

    /// Readable when a window calls.
    [[nodiscard]] int door() const { return m_listener.get(); }
    /// Readable when there is something to record(); -1 if there will be nothing.
    [[nodiscard]] int terminal() const { return m_isWritten ? m_master.get() : -1; }
    void record();

    /// Whoever calls, if it may come in. Non-blocking.
    [[nodiscard]] Result<Fd> answer() const;
    /// The visitor has it all from now on: what happens is told on this channel.
    [[nodiscard]] Result<Channel> letIn(Fd visitor, Hello hello, const LaunchSpec &spec);

private:
    Visits(Fd folder, std::string name, Fd listener, Fd master);

    Fd m_folder;
    std::string m_name;
    Fd m_listener;
    Fd m_master;
    Fd m_visitor;
    Tape m_tape;
    bool m_isWritten = true; ///< programs still have the terminal
};

} // namespace terrarium
