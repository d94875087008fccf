// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>

namespace terrarium {
namespace {

constexpr int titleRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int room = 10;

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setViewportMargins(room / 2, 0, room / 2, 0);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    viewport()->setBackgroundRole(QPalette::Window);
    softenSelection(this);
    showAll();
}

void Sidebar::addPage(const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(this);
    item->setData(titleRole, title);
    item->setData(iconRole, iconName);
    item->setData(Qt::AccessibleTextRole, title);
    showAll();
}

void Sidebar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    showAll();
}

void Sidebar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showAll();
}

void Sidebar::showItem(QListWidgetItem &item)
{
    const QString title = item.data(titleRole).toString();
    item.setIcon(themedIcon(item.data(iconRole).toString(), palette()));
    item.setText(m_compact ? QString() : title);
    item.setToolTip(m_compact ? title : QString());
    item.setSizeHint({0, std::max(fontMetrics().height(), iconSize().height()) + 2 * room});
}

void Sidebar::showAll()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        showItem(*item(row));
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    }
    const int icon = fontMetrics().height() + 2;
    setIconSize({icon, icon});
    setFixedWidth(icon + 2 * room + (m_compact ? 0 : widest + 3 * room));
}

} // namespace terrarium
