// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/tape.h"

#include <array>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace terrarium {

bool Tape::record(int master)
{
    std::array<char, 4096> part;
    const auto size = ::read(master, part.data(), part.size());
    if (size > 0)
        append(part.data(), static_cast<std::size_t>(size));
    return size > 0 || (size < 0 && (errno == EAGAIN || errno == EINTR));
}

void Tape::append(const char *bytes, std::size_t size)
{
    m_bytes.append(bytes, size);
    if (m_bytes.size() > 2 * longest) // not each time, since what is kept is moved
        shorten();
}

std::string Tape::take()
{
    shorten();
    const auto line = m_isCut ? m_bytes.find('\n') : std::string::npos;
    if (line != std::string::npos)
        m_bytes.erase(0, line + 1);
    m_isCut = false;
    return std::exchange(m_bytes, {});
}

void Tape::shorten()
{
    if (m_bytes.size() <= longest)
        return;
    m_bytes.erase(0, m_bytes.size() - longest);
    m_isCut = true;
}

} // namespace terrarium
