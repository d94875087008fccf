// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"

namespace terrarium {

/// The processes of a snapshot as one tree of parents and children, whole or as seen from inside one PID namespace.
class ProcessModel : public OutlineModel {
    Q_OBJECT
public:
    /// After MakerColumn may follow further inside columns: see levelColumns().
    enum Column {
        CommandColumn,
        PidColumn,
        InsideColumn,
        UserColumn,
        InsideUserColumn,
        IsolationColumn,
        MakerColumn,
        FixedColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        SortRole = Qt::UserRole + 1,
        PidRole,        ///< int
        InsidePidRole,  ///< int, innermost; equal to PidRole where there is no inner namespace
        PidsRole,       ///< QList<int>, outside…inside
        IsolatedRole,   ///< quint8, bit Kind set: other than the host's
        DiffersRole,    ///< quint8, bit Kind set: other than its parent's
        UnreadableRole, ///< quint8, bit Kind set: could not be read
        CommRole,
        MakerRole,
        MakerNameRole,
        EvidenceRole,
        BasisRole,        ///< int of Basis
        KernelThreadRole, ///< bool
        SearchRole
    };

    explicit ProcessModel(QObject *parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }
    /// Shows only the processes in this PID namespace and below it, with their PIDs as seen from there; 0 is the whole
    /// machine.
    void setRoot(Inode pidNamespace);
    [[nodiscard]] Inode root() const { return m_root; }
    /// Kernel threads are many and share everything; left out unless asked for.
    void setKernelThreadsShown(bool shown);
    [[nodiscard]] bool kernelThreadsShown() const { return m_kernelThreads; }
    [[nodiscard]] QModelIndex indexOf(Pid pid) const;
    /// PID columns beyond outside and inside: one for each further nesting level in the snapshot.
    [[nodiscard]] int levelColumns() const { return m_levelColumns; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant fact(const Row &outlined, FilterField field) const override;

private:
    void update();
    void setLevelColumns(int count);

    SnapshotPtr m_snapshot;
    Inode m_root = 0;
    bool m_kernelThreads = false;
    int m_levelColumns = 0;
};

} // namespace terrarium
