// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/busproxy.h"

#include "kernel/procdir.h"
#include "sandbox/keeper/probeconnect.h"
#include "sandbox/keeper/sessionbus.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr int patience = 5000; // milliseconds

/// The proxy calls the bus only when somebody calls it.
Result<void> callBus(const Ground &ground)
{
    const auto address = sessionbus::addressOf(ground);
    const auto socket = sessionbus::socketOf(ground);
    const bool isThere = socket.empty() ? !address.empty() : connectToSocket(socket) == 0;
    return isThere ? Result<void>() : std::unexpected(Error{"call the session bus at " + address, ENOTCONN});
}

std::vector<std::string> commandFor(const Ground &ground, const std::vector<std::string> &names, int life, int folder)
{
    std::vector<std::string> words{"xdg-dbus-proxy", "--fd=" + std::to_string(life), sessionbus::addressOf(ground),
                                   "/proc/self/fd/" + std::to_string(folder) + "/bus", "--filter"};
    for (const auto &name : names)
        words.push_back("--talk=" + name);
    return words;
}

/// With these descriptors at the same places, and without the signals that the keeper has blocked and ignored.
pid_t spawn(std::vector<std::string> words, const std::array<int, 2> &passed, int errors)
{
    std::vector<char *> list;
    for (auto &word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t set;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDWR, 0);
    ::posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
    for (const int fd : passed)
        ::posix_spawn_file_actions_adddup2(&actions, fd, fd);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    ::sigemptyset(&set);
    ::posix_spawnattr_setsigmask(&attributes, &set);
    ::sigaddset(&set, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes, &set);
    pid_t pid = -1;
    const int code = ::posix_spawnp(&pid, list.front(), &actions, &attributes, list.data(), environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    errno = code;
    return code == 0 ? pid : -1;
}

/// It writes one byte when it listens.
Result<void> awaitReady(const Fd &life, const Fd &errors)
{
    pollfd waited{life.get(), POLLIN, 0};
    char ready = 0;
    if (::poll(&waited, 1, patience) == 0)
        return std::unexpected(Error{"wait for xdg-dbus-proxy", ETIMEDOUT});
    if (::read(life.get(), &ready, 1) == 1)
        return {};
    auto said = readFile(AT_FDCWD, ("/proc/self/fd/" + std::to_string(errors.get())).c_str()).value_or(std::string());
    while (said.ends_with('\n'))
        said.pop_back();
    return std::unexpected(Error{said.empty() ? "xdg-dbus-proxy" : said, EPROTO});
}

} // namespace

Result<BusProxy> BusProxy::open(const Ground &ground, const std::vector<std::string> &names, const Fd &folder)
{
    if (auto called = callBus(ground); !called)
        return std::unexpected(called.error());
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        return failed("pipe2");
    Fd life(ends[0]);
    Fd writing(ends[1]);
    const Fd errors(::memfd_create("terrarium-bus", MFD_CLOEXEC));
    const auto words = commandFor(ground, names, writing.get(), folder.get());
    const auto pid = spawn(words, {writing.get(), folder.get()}, errors.get());
    if (pid < 0)
        return failed("run " + words.front());
    writing = Fd();
    if (auto ready = awaitReady(life, errors); !ready) {
        ::kill(pid, SIGKILL);
        return std::unexpected(ready.error());
    }
    return BusProxy{pid, std::move(life)};
}

} // namespace terrarium
