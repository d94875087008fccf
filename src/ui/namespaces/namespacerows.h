// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sortedrows.h"
#include "snapshot/kind.h"

#include <QIcon>

namespace terrarium {

/// NamespaceModel filtered and sorted, its facts put into words and chips.
class NamespaceRows : public SortedRows {
    Q_OBJECT
public:
    using SortedRows::SortedRows;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant words(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupWords(const QModelIndex &index) const;
    [[nodiscard]] QIcon chip(const QModelIndex &index) const;

    struct Chips {
        QIcon own;
        QIcon host;
    };
    mutable PerKind<Chips> m_chips;
    mutable qint64 m_paletteKey = 0;
};

} // namespace terrarium
