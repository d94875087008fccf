// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"

namespace terrarium {

/// A row of an OutlineModel, and what the merge under way wants of it.
struct OutlineNode {
    OutlineModel::Key key = 0;
    std::shared_ptr<const void> facts{};
    OutlineNode *parent = nullptr; ///< null for the top, and for a new one until it is inserted
    int row = 0;
    std::vector<OutlineNode *> children{};

    // What the merge under way wants of it.
    const OutlineModel::Row *wanted = nullptr; ///< null: that it goes
    std::vector<OutlineNode *> wantedChildren{};
    bool fixed = false; ///< stays where it is while its siblings move
};

using OutlineNodes = std::span<OutlineNode *const>;

void putIn(OutlineNode &parent, int at, OutlineNodes run);
void takeOut(OutlineNode &parent, int first, int last);
void putNewDescendants(OutlineNode *ancestor);
[[nodiscard]] std::vector<OutlineNode *> withDescendants(OutlineNodes nodes);
/// Decides which children stay where they are: as many as possible.
void fixMost(OutlineNode &parent);
/// The first of these nodes and those after it that can be inserted or moved together with it.
[[nodiscard]] OutlineNodes firstRun(OutlineNodes nodes);

} // namespace terrarium
