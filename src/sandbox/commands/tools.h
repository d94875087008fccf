// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commands/equalcommand.h"

/// Each tool's way to say a spec.
namespace terrarium {

[[nodiscard]] EqualCommand unshareCommand(const LaunchSpec &spec);
[[nodiscard]] EqualCommand nsenterCommand(const LaunchSpec &spec);
[[nodiscard]] EqualCommand bwrapCommand(const LaunchSpec &spec);
[[nodiscard]] EqualCommand systemdRunCommand(const LaunchSpec &spec);
[[nodiscard]] EqualCommand podmanCommand(const LaunchSpec &spec);
[[nodiscard]] EqualCommand kubernetesManifest(const LaunchSpec &spec);

} // namespace terrarium
