// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxmodel.h"

#include "ui/common/inspectorwidgets.h"
#include "ui/sandboxes/sandbox.h"
#include "ui/sandboxes/sandboxcells.h"

#include <algorithm>

namespace terrarium {

SandboxModel::SandboxModel(QObject *parent) : QAbstractTableModel(parent)
{
}

SandboxModel::~SandboxModel() = default;

QModelIndex SandboxModel::add(std::unique_ptr<Sandbox> sandbox)
{
    const int row = rowCount();
    connect(sandbox->keeper(), &KeeperClient::stateChanged, this, [this, raw = sandbox.get()] {
        changed(raw);
        Q_EMIT stateChanged();
    });
    beginInsertRows({}, row, row);
    m_sandboxes.push_back(std::move(sandbox));
    endInsertRows();
    return index(row, 0);
}

void SandboxModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_sandboxes.erase(m_sandboxes.begin() + row);
    endRemoveRows();
}

Sandbox *SandboxModel::sandbox(const QModelIndex &index) const
{
    return index.isValid() ? m_sandboxes[static_cast<std::size_t>(index.row())].get() : nullptr;
}

int SandboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sandboxes.size());
}

int SandboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SandboxCells::ColumnCount;
}

QVariant SandboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return SandboxCells::header(index.column()).alignment();
    case Qt::DisplayRole:
        return SandboxCells::text(*sandbox(index), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(SandboxCells::tip(*sandbox(index), index.column()));
    default:
        return {};
    }
}

QVariant SandboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? SandboxCells::header(section).data("terrarium::SandboxModel", role)
                                         : QVariant();
}

void SandboxModel::setFigures(qint64 keeper, const Figures &figures)
{
    for (const auto &sandbox : m_sandboxes) {
        if (sandbox->keeper()->keeperPid() != keeper || sandbox->isOver())
            continue;
        sandbox->setFigures(figures);
        changed(sandbox.get());
    }
}

std::vector<const Sandbox *> SandboxModel::living() const
{
    std::vector<const Sandbox *> found;
    for (const auto &sandbox : m_sandboxes)
        if (!sandbox->isOver())
            found.push_back(sandbox.get());
    return found;
}

void SandboxModel::changed(const Sandbox *sandbox)
{
    const auto found = std::ranges::find(m_sandboxes, sandbox, &std::unique_ptr<Sandbox>::get);
    const int row = static_cast<int>(found - m_sandboxes.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, SandboxCells::ColumnCount - 1));
}

} // namespace terrarium
