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
    bool privileged = false;

    [[nodiscard]] static Draft of(const LaunchSpec &asked, bool privileged);
    /// The sandbox is in a namespace of this kind that is not the caller's.
    [[nodiscard]] bool isOther(Wall wall) const;
    /// The wall is there because something else needs it.
    [[nodiscard]] bool isAdded(Wall wall) const;
};

} // namespace terrarium
