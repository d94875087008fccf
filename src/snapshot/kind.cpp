// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/kind.h"

#include <algorithm>

namespace terrarium {
namespace {
constexpr std::array<std::string_view, kindCount> names{"mnt", "pid", "net", "ipc", "user", "uts", "cgroup", "time"};
} // namespace

std::string_view name(Kind kind)
{
    return names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindFromName(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return allKinds[static_cast<std::size_t>(found - names.begin())];
}

} // namespace terrarium
