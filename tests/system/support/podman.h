// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/support/guest.h"

namespace terrarium::test {

/// In a booted system: images on any file system, no limit that the kernel may have no controller for, and mounts that
/// are shared as where systemd mounts them. podman finds its user's folders by this process's environment.
void configurePodman(const Guest &guest);

/// What stands for IMAGE in commands.
inline constexpr auto witnessImage = "localhost/witness";

/// An image of that name with /opt/witness, what that needs, and empty folders.
[[nodiscard]] bool importWitness(const Guest &guest);

/// An image with a program in /opt and what that needs.
[[nodiscard]] bool importProgram(const Guest &guest, const QString &program, const QString &image);

} // namespace terrarium::test
