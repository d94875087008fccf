// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QWidget>

namespace terrarium {

class Selection;

/// Details of whatever is selected, on any page.
class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(Selection *selection, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);

private:
    Selection *m_selection;
    SnapshotPtr m_snapshot;
};

} // namespace terrarium
