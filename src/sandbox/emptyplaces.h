// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <cstddef>

namespace terrarium {

/// Whether the place of one of the mounts lies in something that the sandbox makes empty, or whose changes are thrown
/// away: what is made there vanishes with the sandbox.
[[nodiscard]] bool vanishesAfterwards(const FilesSpec &files, std::size_t mount);

} // namespace terrarium
