// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowfilter.h"

#include "models/namespacemodel.h"
#include "models/processmodel.h"

namespace terrarium {

static_assert(int(NamespaceModel::SortRole) == int(ProcessModel::SortRole));

RowFilter::RowFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    setSortRole(NamespaceModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RowFilter::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    invalidateRowsFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const OutlineModel *>(sourceModel());
    if (m_filter.isEmpty() || !model)
        return true;
    return m_filter.matches(
        [=, index = model->index(row, 0, parent)](FilterField field) { return model->fact(index, field); });
}

} // namespace terrarium
