// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/validation.h"

namespace terrarium {

/// What is wrong with a spec of Privilege::Enter or EnterAny, besides what is with any: it joins namespaces of one
/// process, known by its start too, and makes, mounts and sets nothing. Whose users were joined could be somebody's who
/// then has the caller's process in hand, and what it may do; so they are not.
[[nodiscard]] std::vector<FieldProblem> enteringProblems(const LaunchSpec &spec);

} // namespace terrarium
