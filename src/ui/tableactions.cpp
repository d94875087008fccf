// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableactions.h"

#include "ui/common/columnmenu.h"
#include "ui/common/savefile.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace terrarium {

TableActions::TableActions(View view, QWidget *window)
    : QObject(window), m_view(std::move(view)), m_window(window), m_columns(new QMenu(tr("Columns"), window))
{
    connect(m_columns, &QMenu::aboutToShow, this, &TableActions::fillColumns);
    const auto add = [this](const QString &text, auto &&act) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, std::forward<decltype(act)>(act));
        m_actions.append(action);
        return action;
    };
    add(tr("Copy Rows"), [this] { copy(asText); })->setShortcut(QKeySequence::Copy);
    add(tr("Copy Rows as CSV"), [this] { copy(asCsv); });
    add(tr("Copy Rows as JSON"), [this] { copy(asJson); });
    add(tr("Export Table…"), [this] { exportTable(); })->setShortcut(Qt::CTRL | Qt::Key_E);
    m_window->addActions(m_actions);
}

void TableActions::addTo(QMenu &menu)
{
    menu.addMenu(m_columns);
    menu.addSeparator();
    menu.addActions(m_actions);
}

void TableActions::fillColumns()
{
    m_columns->clear();
    if (QTreeView *view = m_view())
        addColumnActions(*m_columns, *view);
}

void TableActions::copy(QString (*form)(const Table &)) const
{
    const QTreeView *view = m_view();
    if (!view)
        return;
    const Rows rows = view->selectionModel()->hasSelection() ? Rows::Selected : Rows::All;
    QGuiApplication::clipboard()->setText(form(tableOf(*view, rows)));
}

void TableActions::exportTable()
{
    const QTreeView *view = m_view();
    if (!view)
        return;
    const QString text = tr("Text (*.txt)");
    const QString csv = tr("Table for a spreadsheet, CSV (*.csv)");
    const QString json = tr("JSON (*.json)");
    QString chosen;
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Export Table"), tr("terrarium") + u".csv"_s,
                                                      QStringList{csv, text, json}.join(u";;"_s), &chosen);
    if (file.isEmpty())
        return;
    const Table table = tableOf(*view, Rows::All);
    const bool asTable = file.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const bool asObjects = file.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QString written = asTable ? asCsv(table) : asObjects ? asJson(table) : asText(table);
    saveFile(m_window, file, written.toUtf8());
}

} // namespace terrarium
