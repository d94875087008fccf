// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/handover.h"

#include "kernel/packet.h"
#include "kernel/peer.h"
#include "kernel/sealed.h"
#include "sandbox/authority.h"
#include "sandbox/keeper/handedground.h"
#include "sandbox/keeper/passedfiles.h"
#include "sandbox/launchspecjson.h"

namespace terrarium {
namespace {

Result<Handover> handNothing()
{
    return packet::pair().transform(
        [](std::pair<Fd, Fd> ends) { return Handover{std::move(ends.first), std::move(ends.second), {}}; });
}

Result<Handover> handWith(const std::string &request)
{
    auto handover = handNothing();
    if (!handover)
        return handover;
    auto memory = sealed::make(request);
    if (!memory)
        return std::unexpected(memory.error());
    handover->request = std::move(*memory);
    return handover;
}

} // namespace

Result<Handover> handToOwn(const LaunchSpec &spec)
{
    return handWith(toJson(spec));
}

Result<Handover> handOver(const LaunchSpec &spec)
{
    const auto ground = readGround();
    if (!ground)
        return std::unexpected(ground.error());
    const auto request = toJson(spec) + '\0' + written(*ground);
    if (request.size() > longestLaunchSpec)
        return std::unexpected(Error{"hand over the launch", E2BIG});
    auto handover = handWith(request);
    if (!handover)
        return handover;
    handover->action = authority::fullActionOf(spec.privilege);
    if (auto vouched = peer::vouch(handover->control.get(), handover->theirs.get()); !vouched)
        return std::unexpected(vouched.error());
    if (!isBuiltByRoot(spec))
        return handover;
    if (auto sent = passedfiles::send(handover->control.get(), planFor(spec), *ground); !sent)
        return std::unexpected(sent.error());
    return handover;
}

Result<Handover> handToObserver()
{
    auto handover = handNothing();
    const auto vouched = handover ? peer::vouch(handover->control.get(), handover->theirs.get()) : Result<void>();
    return vouched ? std::move(handover) : std::unexpected(vouched.error());
}

} // namespace terrarium
