// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/usualwidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

namespace terrarium {

UsualWidths::UsualWidths(QTreeView *view, std::span<const ColumnWidth> widths, int elastic)
    : QObject(view), m_view(view), m_elastic(elastic)
{
    const int digit = view->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (const auto &[column, characters] : widths)
        view->setColumnWidth(column, characters * digit);
    m_least = view->columnWidth(elastic);
    view->header()->setResizeContentsPrecision(0); // what is in sight
    view->header()->setStretchLastSection(false);
    view->viewport()->installEventFilter(this);
    connect(view->header(), &QHeaderView::sectionResized, this, &UsualWidths::noteResized);
}

bool UsualWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void UsualWidths::fit()
{
    if (m_letGo)
        return;
    const int others = m_view->header()->length() - m_view->columnWidth(m_elastic);
    m_fitting = true;
    m_view->setColumnWidth(m_elastic, std::max(m_least, m_view->viewport()->width() - others));
    m_fitting = false;
}

void UsualWidths::widen(int column)
{
    const QAbstractItemView *view = m_view;
    const int wanted = view->sizeHintForColumn(column);
    if (m_letGo || wanted <= m_view->columnWidth(column))
        return;
    m_fitting = true;
    m_view->setColumnWidth(column, wanted);
    fit();
}

void UsualWidths::noteResized(int, int before, int after)
{
    const bool shownOrHidden = before == 0 || after == 0;
    if (m_fitting || m_letGo)
        return;
    shownOrHidden ? fit() : letGo();
}

} // namespace terrarium
