// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>
#include <vector>

namespace terrarium {

/// A tree of keyed rows that goes from one outline to the next by inserting, moving and removing rows, never by reset,
/// so that selection, expansion and scroll position stay.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using Key = quint64;

    /// One row of an outline. Parents come before their children; children stay in the order given.
    struct Row {
        Key key = 0;
        Key parent = 0; ///< 0: top level
        std::shared_ptr<const void> facts; ///< what the row shows; changed if it is another pointer
    };

    using QAbstractItemModel::QAbstractItemModel;
    ~OutlineModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex indexForKey(Key key) const;

protected:
    struct Node;
    void merge(const std::vector<Row> &outline);
    [[nodiscard]] const void *facts(const QModelIndex &index) const;
    [[nodiscard]] Key key(const QModelIndex &index) const;

private:
    std::unique_ptr<Node> m_top;
    std::unordered_map<Key, Node *> m_nodes;
};

} // namespace terrarium
