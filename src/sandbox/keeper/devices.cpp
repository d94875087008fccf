// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/devices.h"

#include "kernel/mounting.h"
#include "sandbox/keeper/mountpoint.h"

#include <array>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr std::array passedOn{"null", "zero", "full", "random", "urandom", "tty"};
constexpr std::uint64_t quiet = MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC;

struct Link {
    const char *name;
    const char *target;
};
constexpr std::array links{Link{"fd", "/proc/self/fd"}, Link{"stdin", "/proc/self/fd/0"},
                           Link{"stdout", "/proc/self/fd/1"}, Link{"stderr", "/proc/self/fd/2"},
                           Link{"ptmx", "pts/ptmx"}};

Result<void> passOn(const Building &building, const char *name, const Fd &device)
{
    const auto place = mountpoint::open(building, std::string("/dev/") + name, mountpoint::Make::File);
    if (!place)
        return std::unexpected(place.error());
    return mounting::attach(device.get(), place->get());
}

Result<void> addTerminals(const Building &building)
{
    const auto mount = mounting::create("devpts", {{"newinstance", ""}, {"ptmxmode", "0666"}, {"mode", "620"}}, quiet);
    if (!mount)
        return std::unexpected(mount.error());
    const auto place = mountpoint::open(building, "/dev/pts", mountpoint::Make::Folder);
    if (!place)
        return std::unexpected(place.error());
    return mounting::attach(mount->get(), place->get());
}

/// For shm_open(3); open to all, whatever the umask(2).
Result<void> addMemory(int devices)
{
    if (::mkdirat(devices, "shm", 0) < 0 || ::fchmodat(devices, "shm", 01777, 0) < 0)
        return failed("mkdir shm");
    return {};
}

Result<void> fill(const Building &building, int devices)
{
    const auto &taken = *building.devices;
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (auto passed = passOn(building, passedOn[i], taken[i]); !passed)
            return passed;
    for (const auto &link : links)
        if (::symlinkat(link.target, devices, link.name) < 0)
            return failed(std::string("symlink ") + link.name);
    if (auto added = addTerminals(building); !added)
        return added;
    return addMemory(devices);
}

} // namespace

Result<std::vector<Fd>> takeDevices()
{
    std::vector<Fd> devices;
    for (const auto *name : passedOn) {
        auto device = mounting::copy(std::string("/dev/") + name);
        if (!device)
            return std::unexpected(device.error());
        devices.push_back(std::move(*device));
    }
    return devices;
}

Result<void> mountDevices(Building &building)
{
    if (!building.devices)
        return std::unexpected(building.devices.error());
    // It is attached before it is filled: what is not attached takes no mounts before Linux 6.15.
    const auto devices = mounting::create("tmpfs", {{"mode", "0755"}}, quiet);
    if (!devices)
        return std::unexpected(devices.error());
    mountpoint::noteMade(building, *devices);
    const auto place = mountpoint::open(building, "/dev", mountpoint::Make::Folder);
    if (!place)
        return std::unexpected(place.error());
    if (auto attached = mounting::attach(devices->get(), place->get()); !attached)
        return attached;
    return fill(building, devices->get());
}

} // namespace terrarium
