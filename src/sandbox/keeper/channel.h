// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <cstddef>
#include <optional>
#include <string>

#include <sys/types.h>

namespace terrarium {

/// What became of a program.
struct ProgramEnd {
    int code = 0;   ///< exit status, where signal is 0
    int signal = 0; ///< that ended it
};

/// The keeper's end of the socket to whoever started it (SOCK_SEQPACKET). One message is one JSON object, for example
/// {"event":"step","index":3}. All processes of the sandbox's making write to it until they execute the program; a
/// reader that has gone is no error.
class Channel {
public:
    /// Takes no ownership: forked processes share it.
    explicit Channel(int socket) : m_socket(socket) {}

    [[nodiscard]] int fd() const { return m_socket; }

    void tellStep(std::size_t index) const;
    /// index: of the step in the plan; none if the request itself was refused.
    void tellFailed(std::optional<std::size_t> index, const Error &error) const;
    /// PIDs as the keeper sees them.
    void tellStarted(pid_t first) const;
    void tellFrozen(bool frozen) const;
    void tellEnded(const ProgramEnd &end) const;

private:
    void send(const std::string &message) const;

    int m_socket;
};

} // namespace terrarium
