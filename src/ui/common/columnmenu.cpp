// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnmenu.h"

#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace terrarium {

void addColumnActions(QMenu &menu, QTreeView &view)
{
    QHeaderView *header = view.header();
    for (int column = 1; column < header->count(); ++column) {
        QAction *action = menu.addAction(view.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, header,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
}

} // namespace terrarium
