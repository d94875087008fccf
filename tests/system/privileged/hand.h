// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdlib>
#include <cstring>

#include <sys/socket.h>
#include <unistd.h>

namespace terrarium::test {

/// A process that stays root, and runs a shell's line for one that does not.
class Hand {
public:
    bool stayRoot()
    {
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, m_ends.data()) < 0)
            return false;
        const pid_t child = ::fork();
        if (child == 0)
            obey(m_ends[1]);
        ::close(m_ends[1]); // so that it ends with this process
        return child > 0;
    }
    [[nodiscard]] bool run(const char *line) const
    {
        char status = 1;
        return ::send(m_ends[0], line, std::strlen(line), MSG_NOSIGNAL) > 0 && ::recv(m_ends[0], &status, 1, 0) == 1 &&
               status == 0;
    }

private:
    [[noreturn]] void obey(int socket) const
    {
        ::close(m_ends[0]);
        std::array<char, 1024> line{};
        while (::recv(socket, line.data(), line.size() - 1, 0) > 0) {
            const char status = std::system(line.data()) == 0 ? 0 : 1;
            (void)::send(socket, &status, 1, MSG_NOSIGNAL);
            line.fill(0);
        }
        ::_exit(0);
    }

    std::array<int, 2> m_ends{-1, -1};
};

} // namespace terrarium::test
