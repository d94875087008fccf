// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/equalcommand.h"

#include "sandbox/commands/tools.h"

#include <algorithm>

namespace terrarium {

EqualCommand equalCommand(const LaunchSpec &spec, Tool tool)
{
    switch (tool) {
    case Tool::Bwrap:
        return bwrapCommand(spec);
    case Tool::SystemdRun:
        return systemdRunCommand(spec);
    case Tool::Podman:
        return podmanCommand(spec);
    case Tool::Kubernetes:
        return kubernetesManifest(spec);
    case Tool::Unshare:
        break;
    }
    const bool hasNew = std::ranges::contains(spec.walls.values, true);
    const bool hasJoined = std::ranges::any_of(spec.joined.values, [](const auto &pid) { return pid.has_value(); });
    return hasJoined && !hasNew ? nsenterCommand(spec) : unshareCommand(spec);
}

} // namespace terrarium
