// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processrows.h"

#include "models/processmodel.h"
#include "ui/common/inspectorwidgets.h"
#include "ui/common/isolationdelegate.h"
#include "ui/common/makertext.h"

#include <QFontDatabase>

namespace terrarium {
namespace {

bool isInside(int column)
{
    return column == ProcessModel::InsideColumn || column >= ProcessModel::FixedColumnCount;
}

Basis basisOf(const QModelIndex &index)
{
    return static_cast<Basis>(index.data(ProcessModel::BasisRole).toInt());
}

QString evidenceToolTip(const QModelIndex &index)
{
    const QString evidence = index.data(ProcessModel::EvidenceRole).toString();
    return evidence.isEmpty() ? evidence : plainToolTip(evidenceText(evidence, basisOf(index)));
}

QString toolTip(const QModelIndex &index)
{
    switch (index.column()) {
    case ProcessModel::CommandColumn:
        return plainToolTip(index.data().toString());
    case ProcessModel::MakerColumn:
        return evidenceToolTip(index);
    case ProcessModel::IsolationColumn:
        return plainToolTip(Isolation::of(index).text());
    default:
        return {};
    }
}

} // namespace

ProcessRows::ProcessRows(QObject *parent)
    : SortedRows(parent), m_digits(QFontDatabase::systemFont(QFontDatabase::FixedFont)), m_boldDigits(m_digits)
{
    m_boldDigits.setBold(true);
}

QVariant ProcessRows::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == ProcessModel::MakerColumn)
            return makerText(static_cast<MakerType>(index.data(ProcessModel::MakerRole).toInt()),
                             index.data(ProcessModel::MakerNameRole).toString(), basisOf(index));
        break;
    case Qt::FontRole:
        return font(column);
    case Qt::ForegroundRole:
        return isInside(column) && m_inside.isValid() ? QVariant(m_inside) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return column == ProcessModel::IsolationColumn ? Isolation::of(index).text() : index.data();
    default:
        break;
    }
    return SortedRows::data(index, role);
}

QVariant ProcessRows::font(int column) const
{
    if (column == ProcessModel::InsideColumn)
        return m_boldDigits;
    return column == ProcessModel::PidColumn || isInside(column) ? QVariant(m_digits) : QVariant();
}

} // namespace terrarium
