// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scrollanchor.h"
#include "ui/common/usualwidths.h"

#include <QTimer>
#include <QTreeView>

#include <functional>
#include <optional>

class QStackedLayout;

namespace terrarium {

class EmptyPlace;

/// What a snapshot holds as a tree, or words where there is nothing. Rows come and go without moving what the person
/// looks at, and what the view makes current meanwhile is not taken for the person's choice.
class LiveTree : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString sentence;
        QString button = {};
    };
    /// Why there is no row; nothing as long as no snapshot has come.
    using WhyEmpty = std::function<std::optional<Words>()>;

    LiveTree(QAbstractItemModel *rows, WhyEmpty whyEmpty, QWidget *parent);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    void setUsualWidths(std::span<const ColumnWidth> widths, int elastic);
    /// See UsualWidths.
    void widen(int column);
    void restoreColumns(const QByteArray &state);

    /// Every change of rows goes through here.
    void change(auto &&change)
    {
        const ScrollAnchor anchor(*m_view);
        m_changing = true;
        change();
        m_changing = false;
        anchor.restore();
        Q_EMIT changed();
        showPlace();
    }
    /// Without its being chosen; an invalid index: nothing is current.
    void setCurrent(const QModelIndex &index);

Q_SIGNALS:
    void changed();
    /// By the person.
    void chosen(const QModelIndex &index);
    /// The button of the words was pressed.
    void helpWanted();

private:
    void makeView(QAbstractItemModel *rows);
    void unfold(const QModelIndex &parent, int first, int last);
    void showColumnMenu(const QPoint &place);
    void showPlace();

    WhyEmpty m_whyEmpty;
    QTreeView *m_view;
    UsualWidths *m_widths = nullptr;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    QTimer m_patience;
    bool m_changing = false;
};

} // namespace terrarium
