// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/export.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr int sortRole = Qt::UserRole + 1;
constexpr qsizetype indentation = 2;

bool isNumber(const QVariant &cell)
{
    return cell.typeId() != QMetaType::QString && cell.canConvert<qlonglong>();
}

QVariant cellOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QVariant value = index.data(sortRole);
    return isNumber(value) && value.toString() == text ? value : QVariant(text);
}

QList<int> columnsOf(const QTreeView &view)
{
    QList<int> columns;
    const QHeaderView &header = *view.header();
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

class Walk {
public:
    Walk(const QTreeView &view, Rows rows) : m_view(view), m_rows(rows), m_columns(columnsOf(view)) {}

    Table table()
    {
        for (const int column : std::as_const(m_columns))
            m_table.headers.append(m_view.model()->headerData(column, Qt::Horizontal).toString());
        below({}, 0);
        return m_table;
    }

private:
    void below(const QModelIndex &parent, int depth)
    {
        const QAbstractItemModel &model = *m_view.model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            take(row, parent, depth);
            below(model.index(row, 0, parent), depth + 1);
        }
    }

    void take(int row, const QModelIndex &parent, int depth)
    {
        if (m_rows == Rows::Selected && !m_view.selectionModel()->isRowSelected(row, parent))
            return;
        Table::Row taken{depth, m_view.isFirstColumnSpanned(row, parent), {}};
        for (const int column : std::as_const(m_columns))
            taken.cells.append(cellOf(m_view.model()->index(row, column, parent)));
        m_table.rows.append(taken);
    }

    const QTreeView &m_view;
    Rows m_rows;
    QList<int> m_columns;
    Table m_table;
};

/// One line without control characters, which would break the columns or speak to a terminal.
QString line(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text;
}

QString textCell(const Table::Row &row, qsizetype column)
{
    const QString text = line(row.cells.at(column).toString());
    return column == 0 ? QString(row.depth * indentation, u' ') + text : text;
}

qsizetype widthOf(const Table &table, qsizetype column)
{
    qsizetype width = table.headers.at(column).size();
    for (const Table::Row &row : table.rows) {
        if (!row.heading)
            width = std::max(width, textCell(row, column).size());
    }
    return width;
}

bool isNumeric(const Table &table, qsizetype column)
{
    return std::ranges::all_of(table.rows, [column](const Table::Row &row) {
        const QVariant &cell = row.cells.at(column);
        return row.heading || isNumber(cell) || cell.toString().isEmpty();
    });
}

QString withoutEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

QString quoted(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (std::ranges::none_of(text, [](QChar c) { return u"\",\r\n"_s.contains(c); }))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvCell(const QVariant &cell)
{
    return isNumber(cell) ? cell.toString() : quoted(cell.toString());
}

} // namespace

Table tableOf(const QTreeView &view, Rows rows)
{
    return Walk(view, rows).table();
}

QString asText(const Table &table)
{
    QStringList lines(table.rows.size() + 1);
    for (qsizetype column = 0; column < table.headers.size(); ++column) {
        const qsizetype width = widthOf(table, column);
        const bool right = column > 0 && isNumeric(table, column);
        const auto padded = [&](const QString &text) -> QString {
            return (right ? text.rightJustified(width) : text.leftJustified(width)) + u"  "_s;
        };
        lines.front() += padded(table.headers.at(column));
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (column == 0 || !table.rows.at(row).heading)
                lines[row + 1] += padded(textCell(table.rows.at(row), column));
        }
    }
    QString text;
    for (const QString &each : std::as_const(lines))
        text += withoutEnd(each);
    return text;
}

QString asCsv(const Table &table)
{
    QStringList cells;
    for (const QString &header : table.headers)
        cells.append(quoted(header));
    QString text = cells.join(u',') + u"\r\n"_s;
    for (const Table::Row &row : table.rows) {
        if (row.heading)
            continue;
        cells.clear();
        for (const QVariant &cell : row.cells)
            cells.append(csvCell(cell));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

QString asJson(const Table &table)
{
    QJsonArray rows;
    for (const Table::Row &row : table.rows) {
        if (row.heading)
            continue;
        QJsonObject object;
        for (qsizetype column = 0; column < table.headers.size(); ++column)
            object.insert(table.headers.at(column), QJsonValue::fromVariant(row.cells.at(column)));
        rows.append(object);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson());
}

} // namespace terrarium
