// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sortedrows.h"

#include "models/namespacemodel.h"
#include "models/processmodel.h"

namespace terrarium {

static_assert(int(NamespaceModel::SortRole) == int(ProcessModel::SortRole));

SortedRows::SortedRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortRole(NamespaceModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

/// Groups are nothing that could be sorted by.
bool SortedRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.data(sortRole()).isValid() || right.data(sortRole()).isValid())
        return QSortFilterProxyModel::lessThan(left, right);
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace terrarium
