// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <deque>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace terrarium {

/// Frames on their way to a reader that may be slow. Never waits for it, and keeps no more than a limit for it.
class Outlet {
public:
    /// Of a pipe or a socket, which it makes non-blocking; does not own it.
    explicit Outlet(int fd, std::size_t limit = 8U << 20U);

    /// Queues a frame. Where that is too much, drops all that was not begun to be written, and the frame, and is behind
    /// from then on: what follows would make no sense to the reader.
    void push(std::string frame);
    /// Whether the reader missed something and has since taken all that there was: time for a whole snapshot.
    [[nodiscard]] bool wantsSnapshot() const { return m_isBehind && m_frames.empty(); }
    /// Queues a frame of any size that makes the reader's state whole again.
    void pushWhole(std::string frame);

    [[nodiscard]] bool isEmpty() const { return m_frames.empty(); }
    /// Writes what the reader takes now. An error means that it is gone.
    [[nodiscard]] Result<void> flush();

private:
    [[nodiscard]] ssize_t write(std::string_view text) const;

    int m_fd;
    bool m_isSocket;
    std::size_t m_limit;
    std::deque<std::string> m_frames;
    std::size_t m_queued = 0;  ///< bytes in m_frames
    std::size_t m_written = 0; ///< of the first frame
    bool m_isBehind = false;
};

} // namespace terrarium
