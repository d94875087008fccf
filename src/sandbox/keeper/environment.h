// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/ground.h"
#include "sandbox/launchspec.h"

#include <map>
#include <string>
#include <vector>

namespace terrarium {

/// What the program finds in its environment: the caller's or little, without what leads to parts of the desktop that
/// it is not to have, with what the spec adds.
[[nodiscard]] std::map<std::string, std::string> environmentFor(const LaunchSpec &spec, const Ground &ground);

/// As "NAME=value".
[[nodiscard]] std::vector<std::string> environmentList(const std::map<std::string, std::string> &environment);

} // namespace terrarium
