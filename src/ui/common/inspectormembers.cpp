// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspectormembers.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <unordered_map>

namespace terrarium {
namespace {

constexpr int mostRows = 12;

QTreeWidgetItem *newItem(const InspectorMember &member, int index)
{
    auto *item = new QTreeWidgetItem(
        {member.name, QString::number(member.key.pid), member.inside ? QString::number(*member.inside) : QString()});
    item->setData(0, Qt::UserRole, index);
    for (const int column : {1, 2})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

InspectorMembers::InspectorMembers(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Member"), tr("PID"), tr("Inside")});
    for (const int column : {1, 2})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    setUniformRowHeights(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Members"));
    setToolTip(tr("Double-click or press Enter to show the process"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT followed(m_members.at(item->data(0, Qt::UserRole).toULongLong()).key);
    });
}

void InspectorMembers::setMembers(const std::vector<InspectorMember> &members)
{
    if (m_members == members)
        return;
    const QTreeWidgetItem *current = currentItem();
    const std::optional<ProcessKey> kept =
        current ? std::optional(m_members.at(current->data(0, Qt::UserRole).toULongLong()).key) : std::nullopt;
    const int scrolled = verticalScrollBar()->value();
    m_members = members;
    fill();
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if (m_members.at((*item)->data(0, Qt::UserRole).toULongLong()).key == kept)
            setCurrentItem(*item);
    }
    verticalScrollBar()->setValue(scrolled);
    updateGeometry();
}

void InspectorMembers::fill()
{
    clear();
    std::unordered_map<Pid, QTreeWidgetItem *> items;
    for (std::size_t index = 0; index < m_members.size(); ++index)
        items[m_members[index].key.pid] = newItem(m_members[index], static_cast<int>(index));
    QList<QTreeWidgetItem *> top;
    for (const InspectorMember &member : m_members) {
        const auto parent = items.find(member.parent);
        if (parent != items.end() && member.parent != member.key.pid)
            parent->second->addChild(items[member.key.pid]);
        else
            top << items[member.key.pid];
    }
    addTopLevelItems(top);
    setColumnHidden(
        2, std::ranges::none_of(m_members, [](const InspectorMember &member) { return member.inside.has_value(); }));
    expandAll();
}

QSize InspectorMembers::sizeHint() const
{
    const int rows = std::clamp(static_cast<int>(m_members.size()), 1, mostRows);
    const int row = std::max(sizeHintForRow(0), fontMetrics().height() + 4);
    return {200, rows * row + header()->sizeHint().height() + 2 * frameWidth()};
}

QSize InspectorMembers::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

} // namespace terrarium
