// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/unshareusers.h"

#include "kernel/text.h"

namespace terrarium {
namespace {

/// "inside:outside:count" or, as before util-linux 2.39, "outside,inside,count".
std::optional<IdMapping> mappingOf(std::string_view text)
{
    const char separator = text.contains(':') ? ':' : ',';
    const auto first = toNumber<std::uint32_t>(takeUntil(text, separator));
    const auto second = toNumber<std::uint32_t>(takeUntil(text, separator));
    const auto count = toNumber<std::uint32_t>(text);
    if (!first || !second || !count)
        return std::nullopt;
    return separator == ':' ? IdMapping{*first, *second, *count} : IdMapping{*second, *first, *count};
}

bool takeRange(std::string_view text, std::vector<IdMapping> &map, bool &isAuto)
{
    if (text == "auto")
        return isAuto = true;
    const auto mapping = mappingOf(text);
    if (mapping)
        map.push_back(*mapping);
    return mapping.has_value();
}

bool isRoot(const std::optional<std::string> &id)
{
    return id == "0" || id == "root";
}

} // namespace

bool UnshareUsers::takeRoot(const Value & /*none*/)
{
    m_lastOption = "--map-root-user";
    m_user = m_group = Own::Root;
    return true;
}

bool UnshareUsers::takeMe(const Value & /*none*/)
{
    m_lastOption = "--map-current-user";
    m_user = m_group = Own::Same;
    return true;
}

bool UnshareUsers::takeUser(const Value &id)
{
    m_lastOption = "--map-user";
    m_user = Own::Root;
    return isRoot(id);
}

bool UnshareUsers::takeGroup(const Value &id)
{
    m_lastOption = "--map-group";
    m_group = Own::Root;
    return isRoot(id);
}

bool UnshareUsers::takeUids(const Value &range)
{
    m_lastOption = "--map-users";
    return takeRange(*range, m_uids, m_isAutoUids);
}

bool UnshareUsers::takeGids(const Value &range)
{
    m_lastOption = "--map-groups";
    return takeRange(*range, m_gids, m_isAutoGids);
}

bool UnshareUsers::takeAuto(const Value & /*none*/)
{
    m_lastOption = "--map-auto";
    return m_isAutoUids = m_isAutoGids = true;
}

bool UnshareUsers::takeSetgroups(const Value &word)
{
    m_lastOption = "--setgroups";
    m_deniesSetgroups = true;
    return word == "deny";
}

std::expected<UsersSpec, ImportError> UnshareUsers::spec() const
{
    auto users = together();
    if (!users)
        return std::unexpected(ImportError{ImportError::Reason::BadValue, m_lastOption});
    return *std::move(users);
}

bool UnshareUsers::takesRanges() const
{
    return m_isAutoUids || m_isAutoGids || !m_uids.empty() || !m_gids.empty();
}

std::optional<UsersSpec> UnshareUsers::together() const
{
    using Map = UsersSpec::Map;
    // It is denied anyway where the caller maps nothing but its own ids.
    if (m_user != m_group || (m_deniesSetgroups && (m_user == Own::None || takesRanges())))
        return std::nullopt;
    if (!takesRanges() && m_user != Own::None)
        return UsersSpec{.map = m_user == Own::Root ? Map::Root : Map::Me, .uids = {}, .gids = {}};
    const bool hasLists = !m_uids.empty() || !m_gids.empty();
    if (m_isAutoUids && m_isAutoGids && !hasLists && m_user == Own::Root)
        return UsersSpec{.map = Map::Range, .uids = {}, .gids = {}};
    if (m_isAutoUids || m_isAutoGids || m_user != Own::None)
        return std::nullopt;
    return UsersSpec{.map = Map::List, .uids = m_uids, .gids = m_gids};
}

} // namespace terrarium
