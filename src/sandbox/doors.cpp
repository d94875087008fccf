// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/doors.h"

#include "kernel/text.h"

#include <array>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace terrarium::doors {
namespace {

constexpr int asFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr std::array steps{"terrarium", "sandboxes"};

/// Nobody else's, and nobody else may write there.
Result<void> checkFolder(const Fd &folder, const std::string &path, mode_t refused)
{
    struct stat facts{};
    if (::fstat(folder.get(), &facts) < 0)
        return failed("look at " + path);
    if (facts.st_uid != ::geteuid() || (facts.st_mode & refused) != 0)
        return std::unexpected(Error{"trust " + path, EPERM});
    return {};
}

Result<Fd> openRuntime(const std::string &path)
{
    if (path.empty())
        return std::unexpected(Error{"find $XDG_RUNTIME_DIR", ENOENT});
    Fd folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder)
        return failed("open " + path);
    if (auto checked = checkFolder(folder, path, S_IWGRP | S_IWOTH); !checked)
        return std::unexpected(checked.error());
    return folder;
}

Result<Fd> descend(const std::string &runtimeDir, bool makes)
{
    auto folder = openRuntime(runtimeDir);
    auto path = runtimeDir;
    for (const auto *step : steps) {
        if (!folder)
            return folder;
        path.append("/").append(step);
        if (makes && ::mkdirat(folder->get(), step, S_IRWXU) < 0 && errno != EEXIST)
            return failed("mkdir " + path);
        Fd next(::openat(folder->get(), step, asFolder));
        if (!next)
            return failed("open " + path);
        if (auto checked = checkFolder(next, path, S_IRWXG | S_IRWXO); !checked)
            return std::unexpected(checked.error());
        *folder = std::move(next);
    }
    return folder;
}

/// By the descriptor, so that nothing on the way to it can be exchanged.
sockaddr_un addressOf(const Fd &folder, const std::string &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto path = "/proc/self/fd/" + std::to_string(folder.get()) + '/' + name;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    return address;
}

const sockaddr *plain(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

Result<Fd> call(const Fd &folder, const std::string &name)
{
    Fd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket)
        return failed("socket");
    const auto address = addressOf(folder, name);
    if (::connect(socket.get(), plain(address), sizeof address) < 0)
        return failed("connect " + name);
    if (auto checked = checkPeer(socket); !checked)
        return std::unexpected(checked.error());
    return socket;
}

struct Close {
    void operator()(DIR *listing) const { ::closedir(listing); }
};

std::vector<std::string> namesIn(const Fd &folder)
{
    std::vector<std::string> names;
    const int anew = ::openat(folder.get(), ".", asFolder);
    const std::unique_ptr<DIR, Close> listing(anew < 0 ? nullptr : ::fdopendir(anew));
    while (const dirent *entry = listing ? ::readdir(listing.get()) : nullptr)
        if (entry->d_name[0] != '.')
            names.emplace_back(entry->d_name);
    return names;
}

pid_t keeperIn(std::string_view name)
{
    return toNumber<pid_t>(name.substr(0, name.find('-'))).value_or(0);
}

std::string namespaceOf(const std::string &process, const char *kind)
{
    std::array<char, 64> text{};
    const auto size = ::readlink(("/proc/" + process + "/ns/" + kind).c_str(), text.data(), text.size());
    return {text.data(), static_cast<std::size_t>(size > 0 ? size : 0)};
}

bool isNeighbour(pid_t process)
{
    for (const auto *kind : {"user", "pid"}) {
        const auto own = namespaceOf("self", kind);
        if (own.empty() || namespaceOf(std::to_string(process), kind) != own)
            return false;
    }
    return true;
}

/// Told since Linux 6.5.
bool hasEnded(const Fd &socket)
{
    int raw = -1;
    socklen_t size = sizeof raw;
    if (::getsockopt(socket.get(), SOL_SOCKET, SO_PEERPIDFD, &raw, &size) < 0)
        return errno != ENOPROTOOPT;
    const Fd process(raw);
    pollfd end{process.get(), POLLIN, 0};
    return ::poll(&end, 1, 0) != 0;
}

} // namespace

Result<Fd> makeFolder(const std::string &runtimeDir)
{
    return descend(runtimeDir, true);
}

Result<std::string> newName()
{
    std::uint64_t number = 0;
    if (::getrandom(&number, sizeof number, 0) != sizeof number)
        return failed("getrandom");
    return std::to_string(::getpid()) + '-' + std::to_string(number);
}

Result<Fd> listenAt(const Fd &folder, const std::string &name)
{
    Fd listener(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!listener)
        return failed("socket");
    // A window takes away what does not answer, and looks at no name that begins with a dot.
    const auto hidden = '.' + name;
    const auto address = addressOf(folder, hidden);
    if (::bind(listener.get(), plain(address), sizeof address) < 0)
        return failed("bind " + name);
    if (::listen(listener.get(), 4) == 0 && ::renameat(folder.get(), hidden.c_str(), folder.get(), name.c_str()) == 0)
        return listener;
    auto error = failed("listen at " + name);
    ::unlinkat(folder.get(), hidden.c_str(), 0);
    return error;
}

Result<void> checkPeer(const Fd &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket.get(), SOL_SOCKET, SO_PEERCRED, &peer, &size) < 0)
        return failed("getsockopt SO_PEERCRED");
    if (peer.uid != ::geteuid())
        return std::unexpected(Error{"trust uid " + std::to_string(peer.uid), EPERM});
    // Asked last whether it is there: until then the PID is nobody else's.
    if (!isNeighbour(peer.pid) || hasEnded(socket))
        return std::unexpected(Error{"trust process " + std::to_string(peer.pid), EPERM});
    return {};
}

Result<Packet> receiveGreeting(int socket)
{
    constexpr std::size_t longest = 128U << 10U; // the tape and what comes with it
    return packet::receive(socket, longest, MSG_DONTWAIT);
}

Result<std::vector<Called>> callAll(const std::string &runtimeDir, const std::set<pid_t> &known)
{
    const auto folder = descend(runtimeDir, false);
    if (!folder && folder.error().code == ENOENT)
        return {};
    if (!folder)
        return std::unexpected(folder.error());
    std::vector<Called> answered;
    for (const auto &name : namesIn(*folder)) {
        const auto keeper = keeperIn(name);
        if (keeper <= 0 || known.contains(keeper))
            continue;
        auto socket = call(*folder, name);
        if (socket)
            answered.push_back({keeper, std::move(*socket)});
        else if (socket.error().code == ECONNREFUSED)
            ::unlinkat(folder->get(), name.c_str(), 0);
    }
    return answered;
}

} // namespace terrarium::doors
