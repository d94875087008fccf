// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/header.h"
#include "models/namespaceoutline.h"

namespace terrarium {

/// The heading of a column of the NamespaceModel.
[[nodiscard]] const Header &namespaceHeader(int column);
/// What a column shows and is sorted by: a number, a text, or nothing.
[[nodiscard]] QVariant namespaceValue(const NamespaceFacts &facts, int column);

} // namespace terrarium
