// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <cstdint>
#include <map>
#include <string>

#include <sys/types.h>

namespace terrarium {

/// What the caller had before any namespace was entered: afterwards it can no longer be asked for.
struct Ground {
    uid_t uid = 0;
    gid_t gid = 0;
    std::string user;
    std::string home;       ///< without symbolic links
    std::string runtimeDir; ///< $XDG_RUNTIME_DIR without symbolic links; empty if there is none
    std::string folder;     ///< the working folder
    std::map<std::string, std::string> environment;

    /// "~", "$XDG_RUNTIME_DIR" and "$XAUTHORITY" at the beginning of a path, and "$WAYLAND_DISPLAY" at its end, stand
    /// for the caller's. Empty where the caller has no such thing.
    [[nodiscard]] std::string path(const std::string &written) const;
};

[[nodiscard]] Result<Ground> readGround();

} // namespace terrarium
