// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/proof.h"

/// One function a promise: what is tried inside, with the program's own powers, or read of it outside. None leaves
/// anything behind, also where what must not succeed does.
namespace terrarium::probes {

/// What a probe knows.
struct Ground {
    const Proof &proof;
    const Promise &promise;
    const std::vector<Spot> &spots; ///< the promise's, outside
    std::string place;              ///< the promise's subject as a path inside
    std::vector<std::string> mountTargets;
    std::vector<std::string> busNames; ///< that may be asked
    uid_t caller = 0;                  ///< outside

    [[nodiscard]] bool differs(Wall wall) const { return proof.subject.differs[wall]; }
};

[[nodiscard]] Finding holdsIf(bool holds, std::string tried, std::string answer);
[[nodiscard]] Finding untried(std::string tried, std::string why);
/// "EPERM"; "0 (no error)".
[[nodiscard]] std::string nameOf(int error);
/// "/proc/4711/status"
[[nodiscard]] std::string accountOf(const Ground &ground, const char *file);

// processes
[[nodiscard]] Finding processesHidden(const Ground &ground);
[[nodiscard]] Finding procOwn(const Ground &ground);
[[nodiscard]] Finding procOnlyProcesses(const Ground &ground);
[[nodiscard]] Finding procHidesOthers(const Ground &ground);
[[nodiscard]] Finding sharedMemoryHidden(const Ground &ground);

// files
[[nodiscard]] Finding mountsStayInside(const Ground &ground);
[[nodiscard]] Finding anotherThere(const Ground &ground);
[[nodiscard]] Finding readOnly(const Ground &ground);
[[nodiscard]] Finding hidden(const Ground &ground);
[[nodiscard]] Finding covered(const Ground &ground);
[[nodiscard]] Finding devicesHarmless(const Ground &ground);

// sockets
[[nodiscard]] Finding socketsHidden(const Ground &ground);
[[nodiscard]] Finding busFiltered(const Ground &ground);
[[nodiscard]] Finding hostPortsClosed(const Ground &ground);
[[nodiscard]] Finding noWayOut(const Ground &ground);
[[nodiscard]] Finding abstractSocketsClosed(const Ground &ground);

// names and numbers
[[nodiscard]] Finding hostNameOwn(const Ground &ground);
[[nodiscard]] Finding namespaceOwn(const Ground &ground);
[[nodiscard]] Finding clocksShifted(const Ground &ground);
[[nodiscard]] Finding eachLimited(const Ground &ground);
[[nodiscard]] Finding togetherLimited(const Ground &ground);

// powers
[[nodiscard]] Finding userMapped(const Ground &ground);
[[nodiscard]] Finding powerlessOutside(const Ground &ground);
[[nodiscard]] Finding capabilitiesGone(const Ground &ground);
[[nodiscard]] Finding privilegesNotGained(const Ground &ground);
[[nodiscard]] Finding callsFiltered(const Ground &ground);
[[nodiscard]] Finding cannotMount(const Ground &ground);
[[nodiscard]] Finding cannotMakeNamespaces(const Ground &ground);

} // namespace terrarium::probes
