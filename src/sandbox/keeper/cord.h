// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"
#include "kernel/fd.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include <sys/types.h>

namespace terrarium {

/// A word between the keeper and the processes of one sandbox.
struct Word {
    enum class Type : std::uint8_t {
        // between the keeper and the builder, which becomes the warden
        Ready,      ///< from the builder: its ids can be mapped by somebody without rights
        Begin,      ///< the ids are mapped
        FirstEnded, ///< value: the status of wait(2)
        Beside,     ///< to the warden; value: a PID to end with the sandbox, should the keeper not be there to do it
        End,        ///< ask all to end
        Kill,
        Freeze,
        Thaw,
        // between the keeper and whoever goes through the plan
        Network,   ///< connect my network
        Hold,      ///< passed: what goes when the keeper does
        Bus,       ///< let me ask some services of the session; passed: the folder where a socket is to be
        Step,      ///< value: which one of the plan was done
        Done,      ///< so it was; value: 0 or an errno
        Failed,    ///< a step, which has been told on the channel
        Executing, ///< in a moment; then end-of-file
    };
    Type type = Type::Begin;
    std::int32_t value = 0;
    pid_t sender = 0; ///< as the receiver numbers it; not sent but told by the kernel
    Fd passed = {};
};

/// One end of the socket between them. Whoever holds the other end is alive until this one reads end-of-file.
class Cord {
public:
    [[nodiscard]] static Result<std::pair<Cord, Cord>> make();

    [[nodiscard]] int fd() const { return m_socket.get(); }
    void close() { m_socket = Fd(); }
    void send(Word::Type type, std::int32_t value = 0) const;
    void pass(Word::Type type, const Fd &passed) const;
    /// Waits for the next one; nothing at end-of-file.
    [[nodiscard]] std::optional<Word> receive() const;

private:
    explicit Cord(Fd socket) : m_socket(std::move(socket)) {}
    void send(Word::Type type, std::int32_t value, std::span<const int> files) const;

    Fd m_socket;
};

} // namespace terrarium
