// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxmodel.h"

#include "ui/sandboxes/sandbox.h"

#include <QLocale>

#include <algorithm>

namespace terrarium {

SandboxModel::SandboxModel(QObject *parent) : QAbstractTableModel(parent)
{
}

SandboxModel::~SandboxModel() = default;

QModelIndex SandboxModel::add(std::unique_ptr<Sandbox> sandbox)
{
    const int row = rowCount();
    connect(sandbox->keeper(), &KeeperClient::stateChanged, this, [this, raw = sandbox.get()] { changed(raw); });
    beginInsertRows({}, row, row);
    m_sandboxes.push_back(std::move(sandbox));
    endInsertRows();
    return index(row, Program);
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
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SandboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == PidOutside)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? text(*sandbox(index), index.column()) : QVariant();
}

QVariant SandboxModel::text(const Sandbox &sandbox, int column)
{
    switch (column) {
    case Program:
        return sandbox.program();
    case State:
        return sandbox.stateText();
    case PidOutside:
        return sandbox.keeper()->firstPid() > 0 ? QString::number(sandbox.keeper()->firstPid()) : QString();
    default:
        return QLocale().toString(sandbox.begun().time(), QLocale::LongFormat);
    }
}

QVariant SandboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Program");
    case State:
        return tr("State");
    case PidOutside:
        return tr("PID outside");
    case Begun:
        return tr("Launched");
    default:
        return {};
    }
}

void SandboxModel::changed(const Sandbox *sandbox)
{
    const auto found = std::ranges::find(m_sandboxes, sandbox, &std::unique_ptr<Sandbox>::get);
    const int row = static_cast<int>(found - m_sandboxes.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace terrarium
