// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

class QTreeView;

namespace terrarium {

/// What a view shows, as text and numbers.
struct Table {
    struct Row {
        int depth = 0;
        bool heading = false; ///< a group's title: its first cell says everything
        QVariantList cells;
    };
    QStringList headers;
    QList<Row> rows;
};

enum class Rows { All, Selected };

/// The columns that are not hidden, in the order on screen; folded rows too.
[[nodiscard]] Table tableOf(const QTreeView &view, Rows rows);

/// Columns aligned by spaces, the first one indented by depth.
[[nodiscard]] QString asText(const Table &table);
/// RFC 4180. A text that a spreadsheet would take for a formula is led by an apostrophe.
[[nodiscard]] QString asCsv(const Table &table);
/// An array of objects, named by the headers.
[[nodiscard]] QString asJson(const Table &table);

} // namespace terrarium
