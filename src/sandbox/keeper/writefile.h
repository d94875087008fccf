// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernel/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace terrarium {

/// In one write(2), as files of /proc and cgroups want it.
[[nodiscard]] Result<void> writeFile(const std::string &path, std::string_view text);

struct SubordinateRange {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// A user's lines of /etc/subuid or /etc/subgid (subuid(5)), by name or by uid.
[[nodiscard]] std::vector<SubordinateRange> subordinateRanges(const char *file, const std::string &user,
                                                              std::uint32_t uid);

} // namespace terrarium
