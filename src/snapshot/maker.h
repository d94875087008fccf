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

/// What evidence rests on.
enum class Basis : std::uint8_t {
    Firm,  ///< what only the kernel or the administrator writes, or signs from different places that agree
    Claim, ///< a name that any program or user may take
};

/// Who made it, never without the evidence: "podman container web", because the cgroup path says so.
struct Maker {
    MakerType type = MakerType::None;
    std::string name;     ///< "systemd-logind.service", "org.gimp.GIMP", "podman container 4f0c…"
    std::string evidence; ///< where that was read: "cgroup /system.slice/systemd-logind.service"
    std::string part{};   ///< "pod 6e7f…" that a container belongs to, "instance 4711" of a Flatpak; mostly empty
    Basis basis = Basis::Firm;
    [[nodiscard]] bool operator==(const Maker &) const = default;
};

} // namespace terrarium
