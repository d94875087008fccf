// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probeoutside.h"

#include "sandbox/keeper/probeconnect.h"
#include "sandbox/keeper/probespots.h"

#include <cstddef>
#include <cstring>
#include <ctime>
#include <format>
#include <netinet/in.h>

#include <sys/random.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr std::int64_t nanoseconds = 1'000'000'000;

std::int64_t readClock(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return time.tv_sec * nanoseconds + time.tv_nsec;
}

Result<void> openPort(ProbeOutside &outside)
{
    outside.port = Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *general = reinterpret_cast<sockaddr *>(&address);
    if (!outside.port || ::bind(outside.port.get(), general, size) < 0 || ::listen(outside.port.get(), 8) < 0 ||
        ::getsockname(outside.port.get(), general, &size) < 0)
        return failed("listen at 127.0.0.1");
    outside.portNumber = ntohs(address.sin_port);
    return {};
}

Result<void> openAbstract(ProbeOutside &outside)
{
    outside.abstractName = std::format("terrarium-probe-{:08x}", outside.token >> 32U);
    outside.abstract = Fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path + 1, outside.abstractName.data(), outside.abstractName.size());
    const auto size = offsetof(sockaddr_un, sun_path) + 1 + outside.abstractName.size();
    if (!outside.abstract ||
        ::bind(outside.abstract.get(), reinterpret_cast<sockaddr *>(&address), static_cast<socklen_t>(size)) < 0 ||
        ::listen(outside.abstract.get(), 8) < 0)
        return failed("listen at @" + outside.abstractName);
    return {};
}

/// Marked to be removed at once, it is gone with the last process that has it attached (shmctl(2)), however that ends.
Result<void> makeMemory(ProbeOutside &outside)
{
    outside.memory = ::shmget(IPC_PRIVATE, sizeof outside.token, IPC_CREAT | 0600);
    if (outside.memory < 0)
        return failed("shmget");
    auto *place = ::shmat(outside.memory, nullptr, 0);
    const auto attached = reinterpret_cast<std::intptr_t>(place) == -1 ? failed("shmat") : Result<void>();
    ::shmctl(outside.memory, IPC_RMID, nullptr);
    if (attached)
        std::memcpy(place, &outside.token, sizeof outside.token);
    return attached;
}

std::string readHostName()
{
    std::array<char, 256> name{};
    ::gethostname(name.data(), name.size() - 1);
    return name.data();
}

} // namespace

ClockLeads readClockLeads()
{
    const auto day = readClock(CLOCK_REALTIME);
    return {readClock(CLOCK_MONOTONIC) - day, readClock(CLOCK_BOOTTIME) - day};
}

Spot spotAt(const std::string &path)
{
    struct stat facts{};
    Spot spot{.path = path};
    if (path.starts_with('@')) {
        spot.exists = spot.isSocket = isReached(connectToSocket(path));
        return spot;
    }
    spot.exists = !path.empty() && ::stat(path.c_str(), &facts) == 0;
    if (spot.exists) {
        spot.isFolder = S_ISDIR(facts.st_mode);
        spot.isSocket = S_ISSOCK(facts.st_mode);
        spot.device = facts.st_dev;
        spot.inode = facts.st_ino;
    }
    return spot;
}

Result<ProbeOutside> makeProbeOutside(const Building &building, const std::vector<Promise> &promises)
{
    ProbeOutside outside;
    outside.keeper = ::getpid();
    if (::getrandom(&outside.token, sizeof outside.token, 0) < 0)
        return failed("getrandom");
    for (auto *make : {&openPort, &openAbstract, &makeMemory})
        if (auto made = make(outside); !made)
            return std::unexpected(made.error());
    outside.leads = readClockLeads();
    outside.hostName = readHostName();
    for (const auto &promise : promises)
        outside.spots.push_back(spotsOf(promise, building));
    return outside;
}

} // namespace terrarium
