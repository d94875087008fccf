// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authority.h"

#include <algorithm>
#include <array>

namespace terrarium::authority {
namespace {

using namespace std::string_view_literals;

/// In the order of the enumeration.
constexpr std::array actions{""sv, "run"sv, "enter"sv, "enterany"sv};

} // namespace

std::string_view actionOf(Privilege privilege)
{
    return actions.at(static_cast<std::size_t>(privilege));
}

std::optional<Privilege> privilegeOf(std::string_view action)
{
    const auto found = std::ranges::find(actions, action);
    if (action.empty() || found == actions.end())
        return std::nullopt;
    return static_cast<Privilege>(found - actions.begin());
}

std::string fullActionOf(Privilege privilege)
{
    return std::string("org.terrarium.launch.").append(actionOf(privilege));
}

} // namespace terrarium::authority
