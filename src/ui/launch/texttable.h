// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QTableWidget;

namespace terrarium {

/// Rows of short texts that can be added, changed and taken away.
class TextTable : public QWidget {
    Q_OBJECT
public:
    TextTable(const QString &name, const QStringList &columns, QWidget *parent = nullptr);
    [[nodiscard]] QList<QStringList> rows() const;
    void setRows(const QList<QStringList> &rows);
    /// What a new row holds.
    void setFresh(const QStringList &cells) { m_fresh = cells; }

Q_SIGNALS:
    void changed();

private:
    void addRow();
    void removeRow();
    void insert(const QStringList &cells);

    QStringList m_fresh;
    QTableWidget *m_table;
};

} // namespace terrarium
