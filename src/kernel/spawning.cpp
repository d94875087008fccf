// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/spawning.h"

#include "kernel/fd.h"

#include <algorithm>
#include <array>
#include <csignal>

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

namespace terrarium::spawning {
namespace {

constexpr int firstPlace = 3;

/// Frees what posix_spawn(3) is told.
class Orders {
public:
    Orders()
    {
        ::posix_spawn_file_actions_init(&m_files);
        ::posix_spawnattr_init(&m_attributes);
    }
    ~Orders()
    {
        ::posix_spawn_file_actions_destroy(&m_files);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    Orders(const Orders &) = delete;
    Orders &operator=(const Orders &) = delete;

    void passNothingElse(std::span<const Fd> files)
    {
        ::posix_spawn_file_actions_addopen(&m_files, STDIN_FILENO, "/dev/null", O_RDWR, 0);
        ::posix_spawn_file_actions_adddup2(&m_files, STDIN_FILENO, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_files, STDIN_FILENO, STDERR_FILENO);
        int place = firstPlace;
        for (const auto &file : files)
            ::posix_spawn_file_actions_adddup2(&m_files, file.get(), place++);
        ::posix_spawn_file_actions_addclosefrom_np(&m_files, place);
    }
    void forgetSignals()
    {
        sigset_t signals;
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        ::sigfillset(&signals);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    [[nodiscard]] int start(const char *program, std::vector<const char *> &words) const
    {
        pid_t pid = 0;
        std::array<char *, 1> nothing{nullptr};
        words.push_back(nullptr);
        return ::posix_spawn(&pid, program, &m_files, &m_attributes, const_cast<char **>(words.data()), nothing.data());
    }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

} // namespace

Result<void> startAlone(const char *program, std::vector<const char *> words, std::span<const int> files)
{
    // Above the places, so that none is in another's.
    std::vector<Fd> copies;
    for (const int file : files) {
        copies.emplace_back(::fcntl(file, F_DUPFD_CLOEXEC, firstPlace + static_cast<int>(files.size())));
        if (!copies.back())
            return failed("copy a descriptor");
    }
    Orders orders;
    orders.passNothingElse(copies);
    orders.forgetSignals();
    errno = orders.start(program, words);
    return errno == 0 ? Result<void>() : failed(std::string("start ") + program);
}

void limit(__rlimit_resource resource, rlim_t most)
{
    rlimit now{};
    ::getrlimit(resource, &now);
    now.rlim_cur = std::min(now.rlim_max, most);
    ::setrlimit(resource, &now);
}

} // namespace terrarium::spawning
