// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/request.h"

#include "kernel/sealed.h"
#include "kernel/text.h"
#include "sandbox/keeper/handedground.h"
#include "sandbox/launchspecjson.h"
#include "sandbox/validation.h"

namespace terrarium {
namespace {

Result<LaunchSpec> specIn(std::string_view text, Privilege privilege)
{
    auto spec = launchSpecFromJson(text);
    if (!spec)
        return std::unexpected(Error{"understand " + spec.error().field + ": " + spec.error().sentence, EINVAL});
    if (const auto problems = validate(*spec); !problems.empty())
        return std::unexpected(Error{"accept " + problems.front().field, EINVAL});
    if (spec->privilege != privilege)
        return std::unexpected(Error{"accept privilege", EPERM});
    return std::move(*spec);
}

} // namespace

Result<LaunchSpec> readRequest(int memory)
{
    const auto text = sealed::read(memory, longestLaunchSpec);
    if (!text)
        return std::unexpected(text.error());
    return specIn(*text, Privilege::None);
}

Result<HandedRequest> readHandedRequest(int memory, uid_t caller, Privilege authorised)
{
    if (auto checked = sealed::checkOwner(memory, caller); !checked)
        return std::unexpected(checked.error());
    const auto text = sealed::read(memory, longestLaunchSpec);
    if (!text)
        return std::unexpected(text.error());
    std::string_view rest(*text);
    auto spec = specIn(takeUntil(rest, '\0'), authorised);
    if (!spec)
        return std::unexpected(spec.error());
    auto ground = groundFrom(rest);
    if (!ground)
        return std::unexpected(ground.error());
    return HandedRequest{std::move(*spec), std::move(*ground)};
}

} // namespace terrarium
