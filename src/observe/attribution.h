// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/cgroupparts.h"
#include "snapshot/maker.h"

#include <string>
#include <string_view>

namespace terrarium {

/// Who made the surroundings of a process in this cgroup: a container engine, Flatpak, a Snap or a systemd unit;
/// nothing that is not written there. Login sessions and the services that hold them are nobody's. Where any user could
/// have made a cgroup of that name, it is a claim.
[[nodiscard]] Maker makerFromCgroup(std::string_view path);

/// The systemd unit alone: of a process that is in no container, whatever its cgroup is called.
[[nodiscard]] Maker unitFromCgroup(std::string_view path);

/// From the text of a /.flatpak-info, flatpak-metadata(5). A claim: anybody can make a sandbox with such a file.
[[nodiscard]] Maker makerFromFlatpakInfo(std::string_view text);

/// What the file in the sandbox and the scope around it say together: no claim where both name one application.
[[nodiscard]] Maker agreed(const Maker &fromCgroup, Maker fromInfo);

/// Whether the label of a security module names this Snap: AppArmor has such profiles from snapd alone.
[[nodiscard]] bool isLabelOfSnap(std::string_view label, std::string_view snap);

} // namespace terrarium
