// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

namespace terrarium {

/// Names of users, each asked for once. Not for use by two threads at once.
class UserNames {
public:
    /// The number itself where the uid has no name.
    [[nodiscard]] const std::string &name(std::uint32_t uid);

private:
    std::unordered_map<std::uint32_t, std::string> m_names;
};

} // namespace terrarium
