// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QTreeView;

namespace terrarium {

/// A checkable action for each column but the first, which always stays.
void addColumnActions(QMenu &menu, QTreeView &view);

} // namespace terrarium
