// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/calls.h"
#include "sandbox/keeper/steps.h"

#include <cap-ng.h>
#include <memory>

#include <seccomp.h>
#include <sys/prctl.h>

namespace terrarium::steps {
namespace {

constexpr auto ownSets = static_cast<capng_type_t>(CAPNG_EFFECTIVE | CAPNG_PERMITTED | CAPNG_INHERITABLE);

Error capabilityError(const char *step)
{
    return {step, errno != 0 ? errno : EPERM};
}

std::vector<unsigned> wanted(const PowersSpec &powers)
{
    std::vector<unsigned> capabilities;
    if (powers.capabilities == PowersSpec::Capabilities::Keep) {
        for (unsigned capability = 0; capability <= CAP_LAST_CAP; ++capability)
            if (capng_have_capability(CAPNG_PERMITTED, capability) == 1)
                capabilities.push_back(capability);
    }
    if (powers.capabilities == PowersSpec::Capabilities::List) {
        for (const auto &name : powers.kept)
            if (const int capability = capng_name_to_capability(name.c_str()); capability >= 0)
                capabilities.push_back(static_cast<unsigned>(capability));
    }
    return capabilities;
}

void choose(const PowersSpec &powers)
{
    const auto capabilities = wanted(powers);
    capng_clear(CAPNG_SELECT_ALL);
    for (const auto capability : capabilities)
        for (const auto set : {ownSets, CAPNG_BOUNDING_SET, CAPNG_AMBIENT})
            capng_update(CAPNG_ADD, set, capability);
}

struct Release {
    void operator()(void *filter) const { seccomp_release(filter); }
};

} // namespace

Result<void> dropCapabilities(const PowersSpec &powers)
{
    errno = 0;
    if (capng_get_caps_process() < 0)
        return std::unexpected(capabilityError("read capabilities"));
    choose(powers);
    // The bounding set first: to lower it takes a capability of the other sets.
    if (capng_apply(CAPNG_SELECT_BOUNDS) < 0)
        return std::unexpected(capabilityError("lower the bounding set"));
    if (capng_apply(CAPNG_SELECT_CAPS) < 0)
        return std::unexpected(capabilityError("set capabilities"));
    if (capng_apply(CAPNG_SELECT_AMBIENT) < 0)
        return std::unexpected(capabilityError("set ambient capabilities"));
    return {};
}

Result<void> setNoNewPrivileges()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return failed("prctl PR_SET_NO_NEW_PRIVS");
    return {};
}

Result<void> filterCalls(PowersSpec::Seccomp preset)
{
    const std::unique_ptr<void, Release> filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter)
        return std::unexpected(Error{"seccomp_init", ENOMEM});
    if (auto refused = refuseCalls(filter.get(), preset); !refused)
        return refused;
    if (const int code = seccomp_load(filter.get()); code < 0)
        return std::unexpected(Error{"load the filter", -code});
    return {};
}

} // namespace terrarium::steps
