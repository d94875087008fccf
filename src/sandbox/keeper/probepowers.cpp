// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/text.h"
#include "sandbox/keeper/probes.h"

#include <cap-ng.h>
#include <format>

#include <linux/keyctl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace terrarium::probes {
namespace {

std::uint64_t maskOf(std::string_view names)
{
    std::uint64_t mask = 0;
    for (auto word = takeWord(names); !word.empty(); word = takeWord(names))
        if (const int capability = capng_name_to_capability(std::string(word).c_str()); capability >= 0)
            mask |= std::uint64_t(1) << static_cast<unsigned>(capability);
    return mask;
}

std::string statusOf(const Ground &ground)
{
    return "read(" + accountOf(ground, "status") + ")";
}

} // namespace

Finding userMapped(const Ground &ground)
{
    const auto &subject = ground.proof.subject;
    const auto expected = ground.promise.subject == "me" ? ground.caller : 0;
    const auto outside = (*subject.status.uids)[1];
    return holdsIf(ground.differs(Wall::User) && ::getuid() == expected && outside == ground.caller,
                   "getuid(), " + statusOf(ground), std::format("{}, outside {}", ::getuid(), outside));
}

/// To raise a limit again takes CAP_SYS_RESOURCE of the host itself; it is this process's own limit.
Finding powerlessOutside(const Ground &ground)
{
    const rlimit none{0, 0};
    const rlimit more{1, 1};
    ::setrlimit(RLIMIT_CORE, &none);
    const int error = ::setrlimit(RLIMIT_CORE, &more) == 0 ? 0 : errno;
    const bool isOwn = ground.differs(Wall::User);
    return holdsIf(isOwn && error == EPERM, "setrlimit(RLIMIT_CORE) to more than allowed",
                   nameOf(error) + (isOwn ? "" : ", in the host's user namespace"));
}

Finding capabilitiesGone(const Ground &ground)
{
    const auto &status = ground.proof.subject.status;
    const auto all = status.permitted.value_or(0) | status.effective.value_or(0) | status.inheritable.value_or(0) |
                     status.bounding.value_or(0) | status.ambient.value_or(0);
    return holdsIf(
        (all & ~maskOf(ground.promise.subject)) == 0, statusOf(ground),
        std::format("CapPrm {:016x}, CapBnd {:016x}", status.permitted.value_or(0), status.bounding.value_or(0)));
}

Finding privilegesNotGained(const Ground &ground)
{
    const bool isSet = ground.proof.subject.status.noNewPrivileges;
    return holdsIf(isSet, statusOf(ground), isSet ? "NoNewPrivs 1" : "NoNewPrivs 0");
}

/// Asks for the session's keyring without making one.
Finding callsFiltered(const Ground &ground)
{
    const bool isFiltered = ground.proof.subject.isFiltered;
    const auto ring = ::syscall(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_SESSION_KEYRING, 0);
    const int error = ring >= 0 ? 0 : errno;
    return holdsIf(isFiltered && error == EPERM, statusOf(ground) + ", keyctl()",
                   std::format("Seccomp {}, {}", ground.proof.subject.status.seccomp, nameOf(error)));
}

/// With an option that there is not: who may mount is told so, and nothing is mounted.
Finding cannotMount(const Ground &)
{
    const int error = ::mount("none", "/", "tmpfs", 0, "terrarium=no") == 0 ? 0 : errno;
    return holdsIf(error == EPERM, "mount(tmpfs)",
                   error == EINVAL ? "EINVAL, for want of a right option only" : nameOf(error));
}

Finding cannotMakeNamespaces(const Ground &)
{
    const int error = ::unshare(CLONE_NEWUSER) == 0 ? 0 : errno;
    return holdsIf(error == EPERM, "unshare(CLONE_NEWUSER)", nameOf(error));
}

} // namespace terrarium::probes
