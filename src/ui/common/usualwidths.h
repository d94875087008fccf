// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <span>

class QTreeView;

namespace terrarium {

struct ColumnWidth {
    int column;
    int characters;
};

/// Gives the columns of a view their widths, and one of them what is left of the view, until the person drags one.
class UsualWidths : public QObject {
    Q_OBJECT
public:
    /// elastic: the column that takes the rest, but never less than its own width.
    UsualWidths(QTreeView *view, std::span<const ColumnWidth> widths, int elastic);

    /// Lets this column show what stands in it now; it never gets narrower again, so that nothing jumps.
    void widen(int column);
    /// The widths are the person's own from now on.
    void letGo() { m_letGo = true; }
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void noteResized(int column, int before, int after);

    QTreeView *m_view;
    int m_elastic;
    int m_least = 0;
    bool m_fitting = false;
    bool m_letGo = false;
};

} // namespace terrarium
