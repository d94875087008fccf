// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace terrarium {

/// The rows of an OutlineModel in its own order until a column is sorted. Groups stay where they are.
class SortedRows : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SortedRows(QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace terrarium
