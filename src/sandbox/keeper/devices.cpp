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

using Devices = std::array<Fd, passedOn.size()>;

Result<Devices> takeDevices()
{
    Devices devices;
    for (std::size_t i = 0; i < passedOn.size(); ++i) {
        auto device = mounting::copy(std::string("/dev/") + passedOn[i]);
        if (!device)
            return std::unexpected(device.error());
        devices[i] = std::move(*device);
    }
    return devices;
}

Result<void> passOn(int folder, const char *name, const Fd &device)
{
    const auto place = mountpoint::open(folder, std::string("/") + name, mountpoint::Make::File);
    if (!place)
        return std::unexpected(place.error());
    return mounting::attach(device.get(), place->get());
}

Result<void> addFolder(int devices, const char *name, const Result<Fd> &mount)
{
    if (!mount)
        return std::unexpected(mount.error());
    const auto place = mountpoint::open(devices, std::string("/") + name, mountpoint::Make::Folder);
    if (!place)
        return std::unexpected(place.error());
    return mounting::attach(mount->get(), place->get());
}

Result<void> fill(int devices, const Devices &taken)
{
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (auto passed = passOn(devices, passedOn[i], taken[i]); !passed)
            return passed;
    for (const auto &link : links)
        if (::symlinkat(link.target, devices, link.name) < 0)
            return failed(std::string("symlink ") + link.name);
    const auto pts = mounting::create("devpts", {{"newinstance", ""}, {"ptmxmode", "0666"}, {"mode", "620"}}, quiet);
    if (auto added = addFolder(devices, "pts", pts); !added)
        return added;
    return addFolder(devices, "shm", mounting::create("tmpfs", {{"mode", "1777"}}, quiet | MOUNT_ATTR_NODEV));
}

} // namespace

Result<void> mountDevices(const Building &building)
{
    // Before the new folder covers them. It is attached before it is filled: what is not attached takes no mounts
    // before Linux 6.15.
    const auto taken = takeDevices();
    if (!taken)
        return std::unexpected(taken.error());
    const auto devices = mounting::create("tmpfs", {{"mode", "0755"}}, quiet);
    if (!devices)
        return std::unexpected(devices.error());
    const auto place = mounting::openInRoot(building.root.get(), "/dev");
    if (!place)
        return std::unexpected(place.error());
    if (auto attached = mounting::attach(devices->get(), place->get()); !attached)
        return attached;
    return fill(devices->get(), *taken);
}

} // namespace terrarium
