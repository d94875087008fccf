// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/admission.h"

#include "kernel/mountinfo.h"
#include "kernel/procdir.h"
#include "kernel/pty.h"
#include "kernel/roster.h"
#include "sandbox/keeper/passedfiles.h"
#include "sandbox/keeper/request.h"

#include <algorithm>

#include <fcntl.h>

namespace terrarium {
namespace {

std::unexpected<Refused> refusal(const char *reason, Error error)
{
    return std::unexpected(Refused{reason, std::move(error)});
}

Result<void> checkTerminal(const LaunchSpec &spec, int terminal, uid_t caller)
{
    if (terminal >= 0)
        return checkSlave(terminal, caller);
    return spec.program.terminal ? std::unexpected(Error{"find the terminal", EBADF}) : Result<void>();
}

/// A copy made with root's rights would leave out a mount that covers something, where the kernel refuses it to others.
Result<void> checkMounts(const LaunchPlan &plan)
{
    const auto text = readFile(AT_FDCWD, "/proc/self/mountinfo");
    if (!text)
        return std::unexpected(text.error());
    const auto isCopied = [](StepKind kind) { return takesSource(kind) || kind == StepKind::MakeReadOnly; };
    if (std::ranges::any_of(plan, isCopied, &Step::kind) && mountinfo::hasUnbindable(*text))
        return std::unexpected(Error{"copy mounts where one is unbindable", EPERM});
    return {};
}

Ground groundOf(Ground ground, const Caller &caller)
{
    ground.uid = caller.user.uid;
    ground.gid = caller.user.gid;
    ground.user = caller.name;
    return ground;
}

} // namespace

std::expected<Building, Refused> admit(const KeeperCommandLine &line)
{
    auto caller = admit(line.control);
    if (!caller)
        return std::unexpected(caller.error());
    auto request = readHandedRequest(line.request, caller->user.uid, line.authorised);
    if (!request)
        return refusal("request", request.error());
    if (auto checked = checkTerminal(request->spec, line.terminal, caller->user.uid); !checked)
        return refusal("terminal", checked.error());
    auto place = roster::enter(roster::launches, caller->user.uid);
    if (!place)
        return refusal("limit", place.error());

    Building building;
    building.plan = planFor(request->spec);
    building.spec = std::move(request->spec);
    building.ground = groundOf(std::move(request->ground), *caller);
    if (isBuiltByRoot(building.spec)) {
        if (auto checked = checkMounts(building.plan); !checked)
            return refusal("request", checked.error());
        auto files = passedfiles::receive(line.control, building.plan);
        if (!files)
            return refusal("request", files.error());
        building.handed = std::move(*files);
    }
    if (auto taken = takeOverStanding(caller->peer.pid); !taken)
        return refusal("identity", taken.error());
    building.caller = std::make_shared<const Caller>(std::move(*caller));
    building.place = std::move(*place);
    return building;
}

} // namespace terrarium
