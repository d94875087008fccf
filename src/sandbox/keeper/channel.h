// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "sandbox/knownprocess.h"
#include "sandbox/promises.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include <sys/types.h>

namespace terrarium {

/// What became of a program.
struct ProgramEnd {
    int code = 0;   ///< exit status, where signal is 0
    int signal = 0; ///< that ended it
};

/// What a window that comes to a running sandbox is told first.
struct Hello {
    pid_t keeper = 0;
    KnownProcess first;
    bool isFrozen = false;
    std::int64_t begun = 0; ///< seconds since the epoch
    std::size_t tape = 0;   ///< bytes of a last message of the greeting; 0: there is none
};

/// The keeper's end of the socket to whoever started it (SOCK_SEQPACKET). One message is one JSON object, for example
/// {"event":"step","index":3}. All processes of the sandbox's making write to it until they execute the program; a
/// reader that has gone is no error.
class Channel {
public:
    using Patience = std::chrono::milliseconds;
    static constexpr Patience endless{-1};
    static constexpr Patience brief{2000};

    /// Takes no ownership: forked processes share it. patience: for a reader that does not read; then a message is
    /// lost. A limit of the socket itself could be lifted by the caller, whose it is as well.
    explicit Channel(int socket, Patience patience = endless) : m_socket(socket), m_patience(patience) {}

    [[nodiscard]] int fd() const { return m_socket; }

    /// By a keeper that root has started: it goes on, or has ended. reason: a word for what was not accepted.
    void tellAccepted() const;
    void tellRefused(const std::string &reason, const Error &error) const;

    void tellStep(std::size_t index) const;
    /// index: of the step in the plan; none if the request itself was refused.
    void tellFailed(std::optional<std::size_t> index, const Error &error) const;
    /// PIDs as the keeper sees them.
    void tellStarted(const KnownProcess &first) const;
    /// The IPv4 address at which whoever is on this machine reaches the sandbox.
    void tellAddress(const std::string &address) const;
    void tellFrozen(bool frozen) const;
    /// promise: its place in the list of those of the spec.
    void tellFinding(std::size_t promise, const Finding &finding) const;
    void tellEnded(const ProgramEnd &end) const;

    /// {"event":"hello",…} with the terminal's master (-1: none) as SCM_RIGHTS, then the spec as a profile's JSON, then
    /// the tape. Never waits; an error means that the other end has not got it all.
    [[nodiscard]] Result<void> greet(const Hello &hello, int master, const std::string &spec,
                                     const std::string &tape) const;
    /// Instead of that: another window has the sandbox.
    void tellBusy() const;

private:
    void send(const std::string &message) const;

    int m_socket;
    Patience m_patience;
};

} // namespace terrarium
