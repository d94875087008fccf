// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter.h"
#include "snapshot/snapshot.h"

#include <QAbstractItemModel>

#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace terrarium {

struct OutlineNode;

/// A tree of keyed rows that goes from one outline to the next by inserting, moving and removing rows, never by reset,
/// so that selection, expansion and scroll position stay.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using Key = quint64;

    /// One row of an outline. Parents come before their children; children stay in the order given.
    /// A row whose parent has not come before it is at the top level; a key that comes again is left out.
    struct Row {
        Key key = 0;
        Key parent = 0;                    ///< 0: top level
        std::shared_ptr<const void> facts; ///< what the row shows; changed if it is another pointer
    };

    /// A row whose facts are compared by value.
    template <typename Facts> struct Placed {
        Key key = 0;
        Key parent = 0;
        Facts facts;
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex indexForKey(Key key) const;

    /// Leaves of the outline what the filter matches, and what that hangs from.
    void setFilter(Filter filter);

protected:
    /// What a filter asks of a row: a number, a text or a QVariantList of them. Invalid where such rows have no such
    /// fact.
    [[nodiscard]] virtual QVariant fact(const Row &row, FilterField field) const = 0;

    void merge(std::vector<Row> outline);
    /// All rows of a model have facts of the same type. Facts equal to those that the row shows are no change.
    template <typename Facts> void merge(std::vector<Placed<Facts>> outline)
    {
        std::vector<Row> rows;
        rows.reserve(outline.size());
        for (Placed<Facts> &placed : outline)
            rows.push_back({placed.key, placed.parent, shared(placed.key, std::move(placed.facts))});
        merge(std::move(rows));
    }
    [[nodiscard]] const void *facts(const QModelIndex &index) const;
    [[nodiscard]] Key key(const QModelIndex &index) const;

private:
    template <typename Facts> [[nodiscard]] std::shared_ptr<const void> shared(Key key, Facts facts) const
    {
        auto present = presentFacts(key);
        if (present && *static_cast<const Facts *>(present.get()) == facts)
            return present;
        return std::make_shared<const Facts>(std::move(facts));
    }
    [[nodiscard]] std::shared_ptr<const void> presentFacts(Key key) const;
    [[nodiscard]] OutlineNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const OutlineNode *node) const;

    void show(const std::vector<Row> &outline);
    [[nodiscard]] std::vector<Row> filtered() const;
    std::vector<OutlineNode *> plan(const std::vector<Row> &outline);
    void arrange(OutlineNode &parent);
    void insert(OutlineNode &parent, int at, std::span<OutlineNode *const> run);
    void move(OutlineNode &parent, int at, std::span<OutlineNode *const> run);
    void prune(OutlineNode &parent);
    void remove(OutlineNode &parent, int first, int last);
    void refresh(OutlineNode &parent);

    std::unordered_map<Key, std::unique_ptr<OutlineNode>> m_nodes; ///< the one with key 0 stands for the top
    OutlineNode *m_top;
    std::vector<Row> m_outline; ///< the one last merged, whole
    Filter m_filter;
};

} // namespace terrarium
