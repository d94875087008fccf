// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/mountspanel.h"

#include "ui/launch/field.h"
#include "ui/launch/flowlayout.h"
#include "ui/launch/labels.h"
#include "ui/launch/mountrow.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace terrarium {

MountsPanel::MountsPanel(QWidget *parent) : SpecPanel(tr("Some places otherwise"), parent)
{
    add(new SoftLabel(tr("In this order, after all of the above: a later line may cover an earlier one."), this));
    auto *list = new QWidget(this);
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(10);
    add(list);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    for (const auto type : MountRow::allTypes) {
        auto *button = new QPushButton(MountRow::name(type), buttons);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Add: %1").arg(MountRow::name(type)));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, type] { addNew(type); });
    }
    add(buttons);
}

void MountsPanel::addRow(const MountSpec &mount)
{
    auto *row = new MountRow(this);
    row->setMount(mount);
    const auto path = QStringLiteral("files.mounts.%1").arg(m_rows.size());
    auto *field = new Field({path}, {}, row, this);
    m_list->addWidget(field);
    m_rows.push_back({field, row});
    connect(row, &MountRow::changed, this, &MountsPanel::changed);
    // Queued: the row is deleted, and must not be while its own button still speaks.
    connect(row, &MountRow::removeWanted, this, [this, row] { remove(row); }, Qt::QueuedConnection);
    connect(row, &MountRow::raiseWanted, this, [this, row] { raiseRow(row); }, Qt::QueuedConnection);
}

void MountsPanel::addNew(MountSpec::Type type)
{
    MountSpec mount;
    mount.type = type;
    mount.writable = type == MountSpec::Type::Empty;
    addRow(mount);
    m_rows.back().field->focusEditor();
    Q_EMIT changed();
}

void MountsPanel::addMissing(const std::vector<MountSpec> &wanted)
{
    const auto there = mounts();
    for (const auto &mount : wanted)
        if (!std::ranges::contains(there, mount.target, &MountSpec::target))
            addRow(mount);
    Q_EMIT changed();
}

void MountsPanel::remove(MountRow *row)
{
    auto left = mounts();
    left.erase(left.begin() + (std::ranges::find(m_rows, row, &Shown::row) - m_rows.begin()));
    showAll(left);
    Q_EMIT changed();
}

void MountsPanel::raiseRow(MountRow *row)
{
    auto all = mounts();
    const auto index = std::ranges::find(m_rows, row, &Shown::row) - m_rows.begin();
    if (index == 0)
        return;
    std::swap(*(all.begin() + index), *(all.begin() + index - 1));
    showAll(all);
    (m_rows.begin() + index - 1)->field->focusEditor();
    Q_EMIT changed();
}

std::vector<MountSpec> MountsPanel::mounts() const
{
    std::vector<MountSpec> mounts;
    for (const auto &shown : m_rows)
        mounts.push_back(shown.row->mount());
    return mounts;
}

void MountsPanel::showAll(const std::vector<MountSpec> &mounts)
{
    for (const auto &shown : m_rows)
        delete shown.field;
    m_rows.clear();
    for (const auto &mount : mounts)
        addRow(mount);
}

void MountsPanel::load(const LaunchSpec &spec)
{
    if (spec.files.mounts != mounts())
        showAll(spec.files.mounts);
}

void MountsPanel::store(LaunchSpec &spec) const
{
    spec.files.mounts = mounts();
}

} // namespace terrarium
