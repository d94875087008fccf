// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace terrarium {

/// What kind of program made a process's surroundings, or a namespace.
enum class MakerType : std::uint8_t {
    None,
    Unit,
    Flatpak,
    Container,
    Snap,
    // of namespaces only
    Tool,         ///< a program that is known by its name alone
    NamedNetwork, ///< ip-netns(8)
};

/// Who made it, never without the evidence: "podman container web", because the cgroup path says so.
struct Maker {
    MakerType type = MakerType::None;
    std::string name;     ///< "systemd-logind.service", "org.gimp.GIMP", "podman container 4f0c…"
    std::string evidence; ///< where that was read: "cgroup /system.slice/systemd-logind.service"
    [[nodiscard]] bool operator==(const Maker &) const = default;
};

} // namespace terrarium
