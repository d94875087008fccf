// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "targets/dice.h"

#include <array>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

/// Not getpid(): /proc is that of an outer PID namespace.
inline pid_t pidInProc()
{
    std::array<char, 16> text{};
    return readlink("/proc/self", text.data(), text.size() - 1) > 0 ? std::atoi(text.data()) : 0;
}

inline bool write(const std::string &path, std::string_view text)
{
    const int fd = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    const bool done = fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    close(fd);
    return done;
}

/// The next line of the input, "" while there is none; at the end of the input everything ends.
inline std::string_view command()
{
    static std::array<char, 64> line;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (poll(&input, 1, 5) == 0)
        return {};
    const ssize_t length = read(STDIN_FILENO, line.data(), line.size());
    if (length <= 0)
        std::_Exit(0);
    return {line.data(), static_cast<std::size_t>(length)};
}

inline void nap(int milliseconds)
{
    poll(nullptr, 0, milliseconds);
}

/// One in five user namespaces stays without a map, as it is between unshare() and the write.
inline void mapSelf(Dice &dice, uid_t uid, gid_t gid)
{
    if (dice.oneIn(5))
        return;
    const std::string inside = dice.oneIn(3) ? "1000 " : "0 ";
    write("/proc/self/setgroups", "deny");
    write("/proc/self/uid_map", inside + std::to_string(uid) + " 1");
    write("/proc/self/gid_map", inside + std::to_string(gid) + " 1");
}
