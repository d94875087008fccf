// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"

namespace terrarium {

/// The namespaces of a snapshot as a tree: by kind, by owner, or by who made them. Facts by role; the words are the
/// window's.
class NamespaceModel : public OutlineModel {
    Q_OBJECT
public:
    enum class Grouping { Kind, Owner, Maker };
    Q_ENUM(Grouping)

    enum Column {
        NamespaceColumn,
        KindColumn,
        MembersColumn,
        PidColumn,
        UserColumn,
        CommandColumn,
        OwnerColumn,
        OwnerUserColumn,
        ParentColumn,
        SharedColumn,
        MakerColumn,
        IdColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        SortRole = Qt::UserRole + 1, ///< what the column is sorted by: a number or a text
        RowTypeRole,                 ///< RowType
        KindRole,                    ///< int of Kind; a group by kind too
        InodeRole,                   ///< quint64; 0 for groups
        MembersRole,                 ///< int
        PidRole,                     ///< int, lowest member; 0 for none
        HostRole,                    ///< bool: one of the initial namespaces
        MakerRole,                   ///< int of MakerType
        MakerNameRole,
        EvidenceRole,
        BasisRole, ///< int of Basis
        SearchRole ///< all text of the row in one string, for filtering
    };
    enum RowType { GroupRow, NamespaceRow };
    Q_ENUM(RowType)

    explicit NamespaceModel(QObject *parent = nullptr);

    /// Fills the model anew, for hardly a row stays beneath the same one.
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// Merges row by row; never resets.
    void setSnapshot(SnapshotPtr snapshot);
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }
    [[nodiscard]] QModelIndex indexOf(Kind kind, Inode inode) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant fact(const Row &outlined, FilterField field) const override;

private:
    Grouping m_grouping = Grouping::Kind;
    SnapshotPtr m_snapshot;
};

} // namespace terrarium
