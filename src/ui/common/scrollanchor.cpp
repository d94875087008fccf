// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrollanchor.h"

#include <QScrollBar>
#include <QTreeView>

namespace terrarium {

ScrollAnchor::ScrollAnchor(QTreeView &view) : m_view(view)
{
    if (view.verticalScrollBar()->value() == 0)
        return;
    m_top = view.indexAt({0, 0});
    m_y = view.visualRect(m_top).top();
}

void ScrollAnchor::restore() const
{
    if (!m_top.isValid())
        return;
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + m_view.visualRect(m_top).top() - m_y);
}

} // namespace terrarium
