// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/texttable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace terrarium {
namespace {

constexpr int shownRows = 4;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAccessibleName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

TextTable::TextTable(const QString &name, const QStringList &columns, QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, static_cast<int>(columns.size()), this))
{
    setAccessibleName(name);
    m_table->setAccessibleName(name);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(m_table->fontMetrics().height() * 2 * (shownRows + 1));
    auto *add = button(tr("Add"), tr("Add to %1").arg(name), this);
    auto *remove = button(tr("Remove"), tr("Remove from %1").arg(name), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    setFocusProxy(m_table);
    connect(add, &QPushButton::clicked, this, &TextTable::addRow);
    connect(remove, &QPushButton::clicked, this, &TextTable::removeRow);
    connect(m_table, &QTableWidget::cellChanged, this, &TextTable::changed);
}

QList<QStringList> TextTable::rows() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(m_table->item(row, column) ? m_table->item(row, column)->text() : QString());
        rows.append(cells);
    }
    return rows;
}

void TextTable::setRows(const QList<QStringList> &rows)
{
    if (rows == this->rows())
        return;
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const QStringList &cells : rows)
        insert(cells);
}

void TextTable::insert(const QStringList &cells)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells.value(column)));
}

void TextTable::addRow()
{
    {
        const QSignalBlocker quiet(m_table);
        insert(m_fresh);
    }
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
    Q_EMIT changed();
}

void TextTable::removeRow()
{
    const int row = m_table->currentRow() >= 0 ? m_table->currentRow() : m_table->rowCount() - 1;
    if (row < 0)
        return;
    m_table->removeRow(row);
    Q_EMIT changed();
}

} // namespace terrarium
