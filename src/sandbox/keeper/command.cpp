// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/command.h"

#include "kernel/fd.h"

#include <array>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

namespace terrarium {
namespace {

std::string readAll(int fd)
{
    std::string text;
    std::array<char, 1024> part;
    for (ssize_t size = 0; (size = ::read(fd, part.data(), part.size())) > 0 && text.size() < 4096;)
        text.append(part.data(), static_cast<std::size_t>(size));
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

std::vector<char *> pointers(const std::vector<std::string> &words)
{
    std::vector<char *> list;
    for (const auto &word : words)
        list.push_back(const_cast<char *>(word.c_str()));
    list.push_back(nullptr);
    return list;
}

/// Its process, or an errno in errno.
pid_t spawn(const std::vector<std::string> &words, int errors)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    pid_t pid = -1;
    errno = ::posix_spawnp(&pid, words.front().c_str(), &actions, nullptr, pointers(words).data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return errno == 0 ? pid : -1;
}

} // namespace

Result<void> runCommand(const std::vector<std::string> &words)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        return failed("pipe2");
    const Fd reading(ends[0]);
    Fd writing(ends[1]);
    const auto pid = spawn(words, writing.get());
    if (pid < 0)
        return failed("run " + words.front());
    writing = Fd();
    const auto said = readAll(reading.get());
    int status = 0;
    if (::waitpid(pid, &status, 0) < 0)
        return failed("wait for " + words.front());
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    return std::unexpected(Error{said.empty() ? words.front() : said, EPROTO});
}

} // namespace terrarium
