// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/header.h"
#include "models/processoutline.h"

namespace terrarium {

/// The heading of a column of the ProcessModel, the same one for all level columns.
[[nodiscard]] const Header &processHeader(int column);
/// How deep the PID namespace is nested whose PIDs a level column shows.
[[nodiscard]] int levelOfColumn(int column);
/// What a column shows and is sorted by: a number, a text, or nothing.
[[nodiscard]] QVariant processValue(const ProcessFacts &facts, int column);

} // namespace terrarium
