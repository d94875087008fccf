// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/draft.h"

namespace terrarium {

Draft Draft::of(const LaunchSpec &asked)
{
    Draft draft{asked, complete(asked, asked.privilege == Privilege::Administrator), {}};
    draft.problems = validate(draft.completed.spec);
    return draft;
}

Draft Draft::beforeChoosing() const
{
    Draft draft = *this;
    std::erase(draft.problems, FieldProblem{.field = "program.arguments", .problem = Problem::Missing, .value = {}});
    return draft;
}

bool Draft::isOther(Wall wall) const
{
    return completed.spec.walls[wall] || completed.spec.joined[wall].has_value();
}

bool Draft::isAdded(Wall wall) const
{
    return completed.spec.walls[wall] && !asked.walls[wall];
}

} // namespace terrarium
