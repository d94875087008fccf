// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspector.h"

#include "ui/common/selection.h"

namespace terrarium {

Inspector::Inspector(Selection *selection, QWidget *parent) : QWidget(parent), m_selection(selection)
{
}

void Inspector::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
}

} // namespace terrarium
