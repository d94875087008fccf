// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter.h"

#include <QSortFilterProxyModel>

namespace terrarium {

/// Shows of an OutlineModel what a filter lets through, and what that hangs from. The model's own order stays until a
/// column is sorted.
class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RowFilter(QObject *parent = nullptr);

    void setFilter(Filter filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Filter m_filter;
};

} // namespace terrarium
