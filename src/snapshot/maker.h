// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace terrarium {

/// What kind of program made a process's surroundings.
enum class MakerType : std::uint8_t { None, Unit, Flatpak, Container };

/// Who made it, never without the evidence: "podman container web", because the cgroup path says so.
struct Maker {
    MakerType type = MakerType::None;
    std::string name;     ///< "systemd-logind.service", "org.gimp.GIMP", "podman container 4f0c…"
    std::string evidence; ///< where that was read: "cgroup /system.slice/systemd-logind.service"
    [[nodiscard]] bool operator==(const Maker &) const = default;
};

} // namespace terrarium
