// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probeconnect.h"
#include "sandbox/keeper/probes.h"

#include <memory>
#include <net/if.h>

#include <ifaddrs.h>
#include <sys/stat.h>

namespace terrarium::probes {
namespace {

struct Reached {
    bool isReached = false;
    int error = 0;
};

/// A socket by a connection; what is none by whether the host's is there.
Reached reach(const Spot &spot)
{
    if (spot.isSocket) {
        const int error = connectToSocket(spot.path);
        return {isReached(error), error};
    }
    struct stat facts{};
    const int error = ::stat(spot.path.c_str(), &facts) == 0 ? 0 : errno;
    return {error == 0 && facts.st_dev == spot.device && facts.st_ino == spot.inode, error};
}

} // namespace

Finding socketsHidden(const Ground &ground)
{
    Finding whole{Finding::Verdict::Absent};
    for (const auto &spot : ground.spots) {
        if (!spot.exists)
            continue;
        const auto reached = reach(spot);
        if (whole.verdict != Finding::Verdict::Broken)
            whole.verdict = reached.isReached ? Finding::Verdict::Broken : Finding::Verdict::Holds;
        whole.trials.push_back({(spot.isSocket ? "connect(" : "stat(") + spot.path + ")", nameOf(reached.error)});
    }
    return whole;
}

/// Somebody inside may listen at the same number.
Finding hostPortsClosed(const Ground &ground)
{
    const auto port = ground.proof.outside.portNumber;
    const int error = connectToPort(port);
    const bool isOther = error == 0 && ground.differs(Wall::Net);
    return holdsIf(error != 0 || isOther, "connect(127.0.0.1:" + std::to_string(port) + ")",
                   isOther ? "0, but to a process inside" : nameOf(error));
}

Finding noWayOut(const Ground &)
{
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) < 0)
        return untried("getifaddrs()", nameOf(errno));
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> addresses(first, &::freeifaddrs);
    for (const auto *one = first; one; one = one->ifa_next)
        if ((one->ifa_flags & IFF_UP) != 0 && (one->ifa_flags & IFF_LOOPBACK) == 0)
            return holdsIf(false, "getifaddrs()", std::string(one->ifa_name) + " is up");
    return holdsIf(true, "getifaddrs()", "nothing but lo is up");
}

Finding abstractSocketsClosed(const Ground &ground)
{
    const auto name = '@' + ground.proof.outside.abstractName;
    const int error = connectToSocket(name);
    return holdsIf(!isReached(error), "connect(" + name + ")", nameOf(error));
}

} // namespace terrarium::probes
