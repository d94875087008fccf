// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/bytequeue.h"

#include <cerrno>

#include <unistd.h>

namespace terrarium {

void ByteQueue::clear()
{
    // Keeps its memory: it is filled again at once.
    m_bytes.resize(0);
    m_written = 0;
}

ByteQueue::State ByteQueue::writeTo(int fd)
{
    while (!isEmpty()) {
        const auto taken = ::write(fd, m_bytes.constData() + m_written, static_cast<std::size_t>(size()));
        if (taken >= 0) {
            m_written += taken;
        } else if (errno == EAGAIN) {
            return State::Waiting;
        } else if (errno != EINTR) {
            clear();
            return State::Broken;
        }
    }
    clear();
    return State::Empty;
}

} // namespace terrarium
