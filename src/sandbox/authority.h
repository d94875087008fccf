// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <optional>
#include <string>
#include <string_view>

/// What polkit is asked for, and what may be done for that and nothing else.
namespace terrarium::authority {

/// "run", "enter" or "enterany": which action of org.terrarium.launch a launch with that privilege takes; "" for none.
[[nodiscard]] std::string_view actionOf(Privilege privilege);
[[nodiscard]] std::optional<Privilege> privilegeOf(std::string_view action);
/// "org.terrarium.launch.run"
[[nodiscard]] std::string fullActionOf(Privilege privilege);

/// Whether root's rights serve to join a process's namespaces and to nothing else.
[[nodiscard]] constexpr bool isEntering(Privilege privilege)
{
    return privilege == Privilege::Enter || privilege == Privilege::EnterAny;
}

} // namespace terrarium::authority
