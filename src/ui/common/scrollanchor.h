// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>

class QTreeView;

namespace terrarium {

/// Keeps what is at the top of a view there while rows come and go above it; a view that is not scrolled stays so.
/// For views that scroll by pixel.
class ScrollAnchor {
public:
    explicit ScrollAnchor(QTreeView &view);
    void restore() const;

private:
    QTreeView &m_view;
    QPersistentModelIndex m_top;
    int m_y = 0;
};

} // namespace terrarium
