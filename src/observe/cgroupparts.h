// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace terrarium {

/// The folders of a cgroup path, outermost first.
class CgroupParts {
public:
    explicit CgroupParts(std::string_view path);

    [[nodiscard]] std::size_t size() const { return m_parts.size(); }
    /// Empty beyond either end.
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        return index < m_parts.size() ? m_parts[index] : std::string_view();
    }
    /// Whether a user's own service manager has this folder, so that the user may make any in it.
    [[nodiscard]] bool isUsers(std::size_t index) const;

private:
    std::vector<std::string_view> m_parts;
};

[[nodiscard]] std::string_view withoutSuffix(std::string_view text, std::string_view suffix);

/// A unit's name with its escapes ("\x2d") turned back, systemd.unit(5).
[[nodiscard]] std::string decodedUnitName(std::string_view name);

} // namespace terrarium
