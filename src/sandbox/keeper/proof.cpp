// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/proof.h"

#include "sandbox/keeper/probeapart.h"
#include "sandbox/keeper/probes.h"
#include "sandbox/proofplan.h"

#include <cstring>

#include <unistd.h>

namespace terrarium {
namespace {

using Probe = Finding (*)(const probes::Ground &);

// NOLINTNEXTLINE(readability-function-size): a table that the compiler knows to be whole.
Probe probeFor(PromiseKind kind)
{
    using enum PromiseKind;
    switch (kind) {
    case ProcessesHidden:
        return probes::processesHidden;
    case ProcOwn:
        return probes::procOwn;
    case ProcOnlyProcesses:
        return probes::procOnlyProcesses;
    case ProcHidesOthers:
        return probes::procHidesOthers;
    case MountsStayInside:
        return probes::mountsStayInside;
    case RootAnother:
    case PlaceAnother:
    case ChangesThrownAway:
        return probes::anotherThere;
    case RootReadOnly:
    case HomeReadOnly:
    case PlaceReadOnly:
        return probes::readOnly;
    case HomeHidden:
    case TmpHidden:
        return probes::hidden;
    case DevicesHarmless:
        return probes::devicesHarmless;
    case PlaceCovered:
        return probes::covered;
    case WaylandHidden:
    case X11Hidden:
    case SoundHidden:
    case BusHidden:
        return probes::socketsHidden;
    case BusFiltered:
        return probes::busFiltered;
    case HostPortsClosed:
        return probes::hostPortsClosed;
    case NoWayOut:
        return probes::noWayOut;
    case AbstractSocketsClosed:
        return probes::abstractSocketsClosed;
    case SharedMemoryHidden:
        return probes::sharedMemoryHidden;
    case HostNameOwn:
        return probes::hostNameOwn;
    case NamespaceOwn:
        return probes::namespaceOwn;
    case ClocksShifted:
        return probes::clocksShifted;
    case UserMapped:
        return probes::userMapped;
    case PowerlessOutside:
        return probes::powerlessOutside;
    case CapabilitiesGone:
        return probes::capabilitiesGone;
    case PrivilegesNotGained:
        return probes::privilegesNotGained;
    case CallsFiltered:
        return probes::callsFiltered;
    case CannotMount:
        return probes::cannotMount;
    case CannotMakeNamespaces:
        return probes::cannotMakeNamespaces;
    case EachLimited:
        return probes::eachLimited;
    case TogetherLimited:
        break;
    }
    return probes::togetherLimited;
}

probes::Ground groundOf(const Building &building, std::size_t index)
{
    const auto &proof = *building.proof;
    const auto &promise = proof.promises[index];
    const bool isPlace = !promise.source.empty();
    probes::Ground ground{.proof = proof,
                          .promise = promise,
                          .spots = proof.outside.spots[index],
                          .place = isPlace ? building.path(promise.subject) : std::string(),
                          .mountTargets = {},
                          .busNames = building.spec.desktop.busNames,
                          .caller = building.ground.uid};
    for (const auto &mount : building.spec.files.mounts)
        ground.mountTargets.push_back(building.path(mount.target));
    return ground;
}

} // namespace

namespace probes {

Finding holdsIf(bool holds, std::string tried, std::string answer)
{
    return {holds ? Finding::Verdict::Holds : Finding::Verdict::Broken, {{std::move(tried), std::move(answer)}}};
}

Finding untried(std::string tried, std::string why)
{
    return {Finding::Verdict::Untried, {{std::move(tried), std::move(why)}}};
}

std::string nameOf(int error)
{
    const char *name = error == 0 ? "0 (no error)" : ::strerrorname_np(error);
    return name ? name : std::to_string(error);
}

std::string accountOf(const Ground &ground, const char *file)
{
    return "/proc/" + std::to_string(ground.proof.subject.pid) + '/' + file;
}

} // namespace probes

Result<void> proveInstead(Building &building, const KnownProcess &program)
{
    Proof proof;
    const auto opened = openKnown(program);
    auto subject = opened ? readProbeSubject(program.pid) : std::unexpected(opened.error());
    if (!subject)
        return std::unexpected(subject.error());
    proof.subject = std::move(*subject);
    proof.promises = promisesOf(building.spec);
    auto outside = makeProbeOutside(building, proof.promises);
    if (!outside)
        return std::unexpected(outside.error());
    proof.outside = std::move(*outside);
    building.plan = proofPlanFor(proof.subject.kinds(), program);
    building.spec.walls = {};
    building.spec.program.outlivesWindow = false;
    building.proof = std::make_shared<const Proof>(std::move(proof));
    return {};
}

Result<void> prepareProbing(const Building &building)
{
    return becomeLike(building.proof->subject, building.spec.powers.seccomp);
}

void probe(const Building &building)
{
    for (std::size_t index = 0; index < building.proof->promises.size(); ++index) {
        const auto ground = groundOf(building, index);
        const auto finding = probeApart([&] { return probeFor(ground.promise.kind)(ground); });
        building.channel.tellFinding(index, finding);
    }
    ::_exit(0);
}

} // namespace terrarium
