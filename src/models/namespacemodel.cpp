// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/namespacemodel.h"

#include "models/namespacecolumns.h"
#include "models/plaintext.h"

namespace terrarium {

namespace {

using namespace Qt::StringLiterals;

template <typename Number> QVariant fitting(std::optional<Number> number)
{
    return number ? QVariant(static_cast<quint64>(*number)) : QVariant(QVariantList());
}

QVariantList users(const NamespaceFacts::Member &member)
{
    QVariantList users{plainText(member.user)};
    if (member.uid)
        users += QString::number(*member.uid);
    return users;
}

QString allText(const NamespaceFacts &facts)
{
    QStringList texts;
    for (int column = 0; column < NamespaceModel::ColumnCount; ++column)
        if (column != NamespaceModel::SharedColumn)
            texts += shownValue(namespaceValue(facts, column)).toString();
    if (facts.space)
        for (const std::string &path : facts.space->mountedAt)
            texts += plainText(path);
    return texts.join(u' ');
}

QVariant ofRole(const NamespaceFacts &facts, int role)
{
    switch (role) {
    case NamespaceModel::RowTypeRole:
        return facts.space ? NamespaceModel::NamespaceRow : NamespaceModel::GroupRow;
    case NamespaceModel::KindRole:
        return facts.kind ? QVariant(static_cast<int>(*facts.kind)) : QVariant();
    case NamespaceModel::InodeRole:
        return QVariant::fromValue<quint64>(facts.space ? facts.space->key.inode : 0);
    case NamespaceModel::MembersRole:
        return facts.members;
    case NamespaceModel::PidRole:
        return facts.lowest.pid;
    case NamespaceModel::HostRole:
        return facts.host;
    case NamespaceModel::MakerRole:
        return static_cast<int>(facts.maker.type);
    case NamespaceModel::MakerNameRole:
        return plainText(facts.maker.name);
    case NamespaceModel::EvidenceRole:
        return plainText(facts.maker.evidence);
    case NamespaceModel::BasisRole:
        return static_cast<int>(facts.maker.basis);
    case NamespaceModel::SearchRole:
        return allText(facts);
    default:
        return {};
    }
}

} // namespace

NamespaceModel::NamespaceModel(QObject *parent) : OutlineModel(parent)
{
}

void NamespaceModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    merge(std::vector<Row>());
    if (m_snapshot)
        merge(namespaceOutline(*m_snapshot, m_grouping));
}

void NamespaceModel::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    merge(m_snapshot ? namespaceOutline(*m_snapshot, m_grouping) : std::vector<Placed<NamespaceFacts>>());
}

QModelIndex NamespaceModel::indexOf(Kind kind, Inode inode) const
{
    return indexForKey(namespaceRowKey(kind, inode));
}

int NamespaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(ColumnCount);
}

QVariant NamespaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = *static_cast<const NamespaceFacts *>(facts(index));
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == SharedColumn ? QVariant() : shownValue(namespaceValue(row, index.column()));
    case SortRole:
        return row.space ? namespaceValue(row, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return namespaceHeader(index.column()).alignment();
    default:
        return ofRole(row, role);
    }
}

QVariant NamespaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return namespaceHeader(section).data("terrarium::NamespaceModel", role);
}

QVariant NamespaceModel::fact(const Row &outlined, FilterField field) const
{
    const auto &row = *static_cast<const NamespaceFacts *>(outlined.facts.get());
    if (!row.space)
        return {};
    switch (field) {
    case FilterField::Text:
        return allText(row);
    case FilterField::Kind:
        return plainText(name(row.space->key.kind));
    case FilterField::Namespace:
        return QVariant::fromValue<quint64>(row.space->key.inode);
    case FilterField::Members:
        return row.members;
    case FilterField::OutsidePid:
        return row.lowest.pid != 0 ? QVariant(row.lowest.pid) : QVariant(QVariantList());
    case FilterField::User:
        return users(row.lowest);
    case FilterField::Command:
        return plainText(row.lowest.command);
    case FilterField::Owner:
        return fitting(row.space->owner);
    case FilterField::Parent:
        return fitting(row.space->parent);
    case FilterField::Maker:
        return plainText(row.maker.name);
    case FilterField::Host:
        return row.host ? u"yes"_s : u"no"_s;
    default:
        return {};
    }
}

} // namespace terrarium
