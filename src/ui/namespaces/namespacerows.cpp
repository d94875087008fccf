// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/namespacerows.h"

#include "models/namespacemodel.h"
#include "ui/common/inspectorwidgets.h"
#include "ui/common/kindlook.h"
#include "ui/common/makertext.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr int chipSize = 16;

/// The same in rows that are selected: a kind's colour is never tinted.
QIcon chipIcon(const QPixmap &chip)
{
    QIcon icon(chip);
    icon.addPixmap(chip, QIcon::Selected);
    return icon;
}

bool isGroup(const QModelIndex &index)
{
    return index.data(NamespaceModel::RowTypeRole).toInt() == NamespaceModel::GroupRow;
}

std::optional<Kind> kindOf(const QModelIndex &index)
{
    const QVariant kind = index.data(NamespaceModel::KindRole);
    return kind.isValid() ? std::optional(static_cast<Kind>(kind.toInt())) : std::nullopt;
}

Basis basisOf(const QModelIndex &index)
{
    return static_cast<Basis>(index.data(NamespaceModel::BasisRole).toInt());
}

QString makerOf(const QModelIndex &index)
{
    return makerText(static_cast<MakerType>(index.data(NamespaceModel::MakerRole).toInt()),
                     index.data(NamespaceModel::MakerNameRole).toString(), basisOf(index));
}

QVariant evidenceToolTip(const QModelIndex &index)
{
    const QString evidence = index.data(NamespaceModel::EvidenceRole).toString();
    return evidence.isEmpty() ? QVariant() : plainToolTip(evidenceText(evidence, basisOf(index)));
}

QVariant toolTip(const QModelIndex &index)
{
    if (index.column() == NamespaceModel::MakerColumn)
        return evidenceToolTip(index);
    if (index.column() == NamespaceModel::SharedColumn && index.data(NamespaceModel::HostRole).toBool())
        return NamespaceRows::tr("The machine itself lives in this one.");
    const auto kind = kindOf(index);
    return index.column() <= NamespaceModel::KindColumn && kind ? KindLook(*kind).description() : QVariant();
}

} // namespace

QVariant NamespaceRows::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::DecorationRole:
        return index.column() == NamespaceModel::NamespaceColumn ? QVariant(chip(index)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(index);
    default:
        return SortedRows::data(index, role);
    }
}

QVariant NamespaceRows::words(const QModelIndex &index) const
{
    if (isGroup(index))
        return groupWords(index);
    switch (index.column()) {
    case NamespaceModel::KindColumn:
        if (const auto kind = kindOf(index))
            return KindLook(*kind).plainName();
        break;
    case NamespaceModel::SharedColumn:
        return index.data(NamespaceModel::HostRole).toBool() ? tr("shared with the host") : QString();
    case NamespaceModel::MakerColumn:
        return makerOf(index);
    default:
        break;
    }
    return SortedRows::data(index, Qt::DisplayRole);
}

QVariant NamespaceRows::groupWords(const QModelIndex &index) const
{
    if (index.column() != NamespaceModel::NamespaceColumn)
        return {};
    const auto kind = kindOf(index);
    const QString title = kind ? KindLook(*kind).plainName() : SortedRows::data(index, Qt::DisplayRole).toString();
    return u"%1 · %2"_s.arg(title, QLocale().toString(rowCount(index)));
}

QIcon NamespaceRows::chip(const QModelIndex &index) const
{
    const auto kind = kindOf(index);
    if (!kind)
        return {};
    const QPalette palette = QGuiApplication::palette();
    if (m_paletteKey != palette.cacheKey()) {
        m_paletteKey = palette.cacheKey();
        const qreal ratio = qGuiApp->devicePixelRatio();
        for (const Kind each : allKinds) {
            const KindLook look(each);
            m_chips[each] = {chipIcon(look.chip(chipSize, palette, ratio)),
                             chipIcon(look.chip(chipSize, palette, ratio, KindLook::Chip::Pale))};
        }
    }
    const bool pale = !isGroup(index) && index.data(NamespaceModel::HostRole).toBool();
    return pale ? m_chips[*kind].host : m_chips[*kind].own;
}

} // namespace terrarium
