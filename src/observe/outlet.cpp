// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/outlet.h"

#include "snapshot/wire.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace terrarium {
namespace {

bool isSocket(int fd)
{
    struct stat facts{};
    return ::fstat(fd, &facts) == 0 && S_ISSOCK(facts.st_mode);
}

} // namespace

Outlet::Outlet(int fd, std::size_t limit) : m_fd(fd), m_isSocket(isSocket(fd)), m_limit(limit)
{
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

void Outlet::push(std::string frame)
{
    if (!m_isBehind && (m_frames.empty() || m_queued + frame.size() <= m_limit)) {
        pushWhole(std::move(frame));
        return;
    }
    m_isBehind = true;
    m_frames.resize(m_written > 0 ? 1 : 0);
    m_queued = m_written > 0 ? m_frames.front().size() : 0;
}

void Outlet::pushWhole(std::string frame)
{
    m_isBehind = false;
    m_queued += frame.size();
    m_frames.push_back(std::move(frame));
}

/// Does not wait, even if the reader has a copy of the socket and has made it wait again.
ssize_t Outlet::write(std::string_view text) const
{
    if (!m_isSocket)
        return ::write(m_fd, text.data(), text.size());
    return ::send(m_fd, text.data(), std::min(text.size(), wire::largestPiece), MSG_DONTWAIT | MSG_NOSIGNAL);
}

Result<void> Outlet::flush()
{
    while (!m_frames.empty()) {
        const auto &frame = m_frames.front();
        const auto size = write(std::string_view(frame).substr(m_written));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == EAGAIN)
            return {};
        if (size < 0)
            return failed("write to reader");
        m_written += static_cast<std::size_t>(size);
        if (m_written < frame.size())
            continue;
        m_queued -= frame.size();
        m_written = 0;
        m_frames.pop_front();
    }
    return {};
}

} // namespace terrarium
