// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/maker.h"

#include <string>
#include <string_view>

namespace terrarium {

/// Who made the surroundings of a process in this cgroup: a container engine, Flatpak, a Snap or a systemd unit;
/// nothing that is not written there. Login sessions and the services that hold them are nobody's.
[[nodiscard]] Maker makerFromCgroup(std::string_view path);

/// From the text of a /.flatpak-info, flatpak-metadata(5).
[[nodiscard]] Maker makerFromFlatpakInfo(std::string_view text);

/// A unit's name with its escapes ("\x2d") turned back, systemd.unit(5).
[[nodiscard]] std::string decodedUnitName(std::string_view name);

} // namespace terrarium
