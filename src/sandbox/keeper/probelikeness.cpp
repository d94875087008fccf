// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/probesubject.h"
#include "sandbox/keeper/steps.h"

#include <cap-ng.h>

#include <sys/prctl.h>
#include <unistd.h>

namespace terrarium {
namespace {

void choose(capng_type_t set, std::uint64_t bits)
{
    for (unsigned capability = 0; capability <= CAP_LAST_CAP; ++capability)
        capng_update((bits >> capability & 1U) != 0 ? CAPNG_ADD : CAPNG_DROP, set, capability);
}

Result<void> refused(const char *step)
{
    return std::unexpected(Error{step, errno != 0 ? errno : EPERM});
}

/// Without the capability to, the bounding set cannot be lowered; then it is as that one's already was.
Result<void> takeCapabilities(const procfs::Status &status)
{
    errno = 0;
    if (capng_get_caps_process() < 0)
        return refused("read capabilities");
    const bool canLower = capng_have_capability(CAPNG_EFFECTIVE, CAP_SETPCAP) == 1;
    choose(CAPNG_EFFECTIVE, status.effective.value_or(0));
    choose(CAPNG_PERMITTED, status.permitted.value_or(0));
    choose(CAPNG_INHERITABLE, status.inheritable.value_or(0));
    choose(CAPNG_BOUNDING_SET, status.bounding.value_or(0));
    choose(CAPNG_AMBIENT, status.ambient.value_or(0));
    if (canLower && capng_apply(CAPNG_SELECT_BOUNDS) < 0)
        return refused("lower the bounding set");
    if (capng_apply(CAPNG_SELECT_CAPS) < 0)
        return refused("set capabilities");
    return {};
}

/// Capabilities stay until they are taken by themselves.
Result<void> takeIds(const ProbeSubject &subject)
{
    ::prctl(PR_SET_KEEPCAPS, 1);
    if (subject.gid != ::getegid() && ::setresgid(subject.gid, subject.gid, subject.gid) < 0)
        return failed("setresgid");
    if (subject.uid != ::geteuid() && ::setresuid(subject.uid, subject.uid, subject.uid) < 0)
        return failed("setresuid");
    // Said again: a change of ids lets others look into a process (prctl(2)).
    ::prctl(PR_SET_DUMPABLE, 0);
    return {};
}

} // namespace

Result<void> becomeLike(const ProbeSubject &subject, PowersSpec::Seccomp preset)
{
    if (auto taken = takeIds(subject); !taken)
        return taken;
    if (auto taken = takeCapabilities(subject.status); !taken)
        return taken;
    if (subject.status.noNewPrivileges)
        if (auto set = steps::setNoNewPrivileges(); !set)
            return set;
    if (subject.isFiltered && preset != PowersSpec::Seccomp::None)
        return steps::filterCalls(preset);
    return {};
}

} // namespace terrarium
