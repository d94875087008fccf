// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/admission.h"

#include "kernel/mountinfo.h"
#include "kernel/procdir.h"
#include "kernel/pty.h"
#include "sandbox/keeper/passedfiles.h"
#include "sandbox/keeper/request.h"
#include "sandbox/keeper/roster.h"

#include <algorithm>
#include <ctime>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace terrarium {
namespace {

constexpr auto state = "/run/terrarium";

std::unexpected<Refusal> refusal(const char *reason, Error error)
{
    return std::unexpected(Refusal{reason, std::move(error)});
}

/// Nothing of this process is the caller's to see.
Result<void> closeItself()
{
    if (::geteuid() != 0)
        return std::unexpected(Error{"be root", EPERM});
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0)
        return failed("prctl PR_SET_DUMPABLE");
    return ::chdir("/") == 0 ? Result<void>() : failed("chdir /");
}

Result<void> checkTerminal(const LaunchSpec &spec, int terminal, uid_t caller)
{
    if (terminal >= 0)
        return checkSlave(terminal, caller);
    return spec.program.terminal ? std::unexpected(Error{"find the terminal", EBADF}) : Result<void>();
}

std::chrono::milliseconds sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) +
           std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(now.tv_nsec));
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

std::expected<Building, Refusal> admit(const KeeperCommandLine &line)
{
    if (auto closed = closeItself(); !closed)
        return refusal("identity", closed.error());
    auto peer = peer::of(line.control);
    if (!peer)
        return refusal("identity", peer.error());
    if (auto checked = peer::checkVouch(line.control, *peer); !checked)
        return refusal("identity", checked.error());
    if (auto checked = peer::checkSurroundings(*peer); !checked)
        return refusal("namespaces", checked.error());
    auto caller = recognise(std::move(*peer));
    if (!caller)
        return refusal("identity", caller.error());
    auto request = readHandedRequest(line.request, caller->user.uid);
    if (!request)
        return refusal("request", request.error());
    if (auto checked = checkTerminal(request->spec, line.terminal, caller->user.uid); !checked)
        return refusal("terminal", checked.error());
    auto place = roster::enter(state, caller->user.uid, sinceBoot());
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
