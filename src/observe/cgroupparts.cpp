// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/cgroupparts.h"

#include "kernel/text.h"

#include <algorithm>
#include <cstdint>

namespace terrarium {

CgroupParts::CgroupParts(std::string_view path)
{
    while (!path.empty()) {
        const auto part = takeUntil(path, '/');
        if (!part.empty())
            m_parts.push_back(part);
    }
}

bool CgroupParts::isUsers(std::size_t index) const
{
    const auto end = m_parts.begin() + static_cast<std::ptrdiff_t>(std::min(index, m_parts.size()));
    return std::any_of(m_parts.begin(), end,
                       [](std::string_view part) { return part.starts_with("user@") && part.ends_with(".service"); });
}

std::string_view withoutSuffix(std::string_view text, std::string_view suffix)
{
    return text.ends_with(suffix) ? text.substr(0, text.size() - suffix.size()) : text;
}

std::string decodedUnitName(std::string_view name)
{
    std::string decoded;
    while (!name.empty()) {
        const auto byte =
            name.starts_with("\\x") && name.size() >= 4 ? toNumber<std::uint8_t>(name.substr(2, 2), 16) : std::nullopt;
        decoded += byte ? static_cast<char>(*byte) : name[0];
        name.remove_prefix(byte ? 4 : 1);
    }
    return decoded;
}

} // namespace terrarium
