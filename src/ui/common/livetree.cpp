// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/livetree.h"

#include "ui/common/columnmenu.h"
#include "ui/common/emptyplace.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace terrarium {
namespace {

/// Before "Reading…" is said, which would only flash where reading is quick.
constexpr auto patience = 500ms;

} // namespace

LiveTree::LiveTree(QAbstractItemModel *rows, WhyEmpty whyEmpty, QWidget *parent)
    : QWidget(parent), m_whyEmpty(std::move(whyEmpty)), m_view(new QTreeView(this)), m_empty(new EmptyPlace(this)),
      m_stack(new QStackedLayout(this))
{
    makeView(rows);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    connect(m_empty, &EmptyPlace::helpWanted, this, &LiveTree::helpWanted);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &LiveTree::showPlace);
    m_patience.start(patience);
}

void LiveTree::makeView(QAbstractItemModel *rows)
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setModel(rows);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    softenSelection(m_view);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, &LiveTree::showColumnMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_changing && current.isValid())
            Q_EMIT chosen(current);
    });
    connect(rows, &QAbstractItemModel::rowsInserted, this, &LiveTree::unfold);
}

void LiveTree::setUsualWidths(std::span<const ColumnWidth> widths, int elastic)
{
    m_widths = new UsualWidths(m_view, widths, elastic);
}

void LiveTree::widen(int column)
{
    if (m_widths)
        m_widths->widen(column);
}

void LiveTree::restoreColumns(const QByteArray &state)
{
    if (m_view->header()->restoreState(state) && m_widths)
        m_widths->letGo();
}

void LiveTree::unfold(const QModelIndex &parent, int first, int last)
{
    const auto *rows = m_view->model();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = rows->index(row, 0, parent);
        if (rows->hasChildren(index))
            m_view->expandRecursively(index);
    }
    const bool wasEmpty = parent.isValid() && rows->rowCount(parent) == last - first + 1;
    if (wasEmpty)
        m_view->expand(parent);
}

void LiveTree::setCurrent(const QModelIndex &index)
{
    if (index.isValid() && index.siblingAtColumn(0) == m_view->currentIndex().siblingAtColumn(0))
        return;
    m_changing = true;
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
    m_changing = false;
}

void LiveTree::showColumnMenu(const QPoint &place)
{
    QMenu menu;
    addColumnActions(menu, *m_view);
    menu.exec(m_view->header()->mapToGlobal(place));
}

void LiveTree::showPlace()
{
    const auto why = m_whyEmpty();
    if ((!why && m_patience.isActive()) || m_view->model()->rowCount() > 0)
        return m_stack->setCurrentWidget(m_view);
    const auto words = why.value_or(Words{tr("Reading…"), tr("The processes of this machine are being looked at.")});
    m_empty->say(words.title, words.sentence, words.button);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace terrarium
