// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/completion.h"
#include "sandbox/validation.h"

namespace terrarium {

/// What a person asked for, and what follows from it.
struct Draft {
    LaunchSpec asked;
    Completed completed;
    std::vector<FieldProblem> problems;

    [[nodiscard]] static Draft of(const LaunchSpec &asked);
    /// The same for someone who has had no time yet to choose a program: that there is none is no mistake.
    [[nodiscard]] Draft beforeChoosing() const;
    /// With the administrator's authorisation.
    [[nodiscard]] bool isPrivileged() const { return asked.privilege == Privilege::Administrator; }
    /// The same, and not only to make a user namespace with.
    [[nodiscard]] bool isBuiltByRoot() const { return isPrivileged() && !completed.spec.walls[Wall::User]; }
    /// The sandbox is in a namespace of this kind that is not the caller's.
    [[nodiscard]] bool isOther(Wall wall) const;
    /// The wall is there because something else needs it.
    [[nodiscard]] bool isAdded(Wall wall) const;
};

} // namespace terrarium
