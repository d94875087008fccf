// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <string>
#include <string_view>

/// Control groups (cgroups(7), version 2) where no systemd answers for them.
namespace terrarium::controlgroup {

/// That of this process: "/user.slice/…".
[[nodiscard]] std::string own();
/// "/sys/fs/cgroup/user.slice/…"
[[nodiscard]] std::string folderOf(const std::string &group);
[[nodiscard]] bool isOwnMade();

/// Makes one for this process and all that it starts, beneath the next group above that has the controller ("memory")
/// for those beneath it and that this user may change; and enters it. It is taken away again when this process and all
/// that it forked have ended or become other programs, however they end, and with it what still lives in there.
[[nodiscard]] Result<void> make(std::string_view controller);

} // namespace terrarium::controlgroup
