// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace terrarium {

/// The first column as lines, each below its parent and two spaces further in.
inline QStringList printedTree(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines += QString(qsizetype(2) * depth, u' ') + index.data().toString();
        lines += printedTree(model, index, depth + 1);
    }
    return lines;
}

/// The first row that shows this in its first column.
inline QModelIndex findRow(const QAbstractItemModel &model, const QString &text)
{
    return model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

} // namespace terrarium
