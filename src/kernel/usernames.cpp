// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/usernames.h"

#include <cerrno>
#include <vector>

#include <pwd.h>

namespace terrarium {
namespace {

std::string askName(std::uint32_t uid)
{
    constexpr std::size_t longest = 1U << 20U;
    for (std::size_t size = 1024; size <= longest; size *= 4) {
        std::vector<char> buffer(size);
        passwd entry{};
        passwd *found = nullptr;
        const int error = ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
        if (error == 0 && found)
            return found->pw_name;
        if (error != ERANGE)
            break;
    }
    return std::to_string(uid);
}

} // namespace

const std::string &UserNames::name(std::uint32_t uid)
{
    const auto [entry, isNew] = m_names.try_emplace(uid);
    if (isNew)
        entry->second = askName(uid);
    return entry->second;
}

} // namespace terrarium
