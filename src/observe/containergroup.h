// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observe/cgroupparts.h"

#include <optional>
#include <string>

namespace terrarium {

/// A container as its engine names the control group that it makes for it.
struct ContainerGroup {
    std::string name;       ///< "podman container 0123456789ab"
    std::string pod;        ///< "pod 6e7f…", empty where it is in none
    bool isClaimed = false; ///< any user could have made such a group there
};

/// The innermost one in the path.
[[nodiscard]] std::optional<ContainerGroup> containerGroup(const CgroupParts &parts);

} // namespace terrarium
