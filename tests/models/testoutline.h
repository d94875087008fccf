// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <set>

namespace terrarium {

/// An outline whose rows show a number beside their key.
class TestOutline : public OutlineModel {
public:
    using Outline = std::vector<Placed<int>>;

    void show(const Outline &outline) { merge(outline); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.column() > 0 ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(text(key(index), *static_cast<const int *>(facts(index))))
                                       : QVariant();
    }
    [[nodiscard]] QVariant fact(const Row &row, FilterField field) const override
    {
        const int number = *static_cast<const int *>(row.facts.get());
        return field == FilterField::Text ? QVariant(text(row.key, number)) : QVariant();
    }
    [[nodiscard]] static QString text(Key key, int number)
    {
        return QString::number(key) + QLatin1Char(':') + QString::number(number);
    }
};

/// What printedTree() is to say of an outline, found without a model.
inline QStringList expectedTree(const TestOutline::Outline &outline, OutlineModel::Key parent = 0, int depth = 0)
{
    QStringList lines;
    for (const auto &row : outline) {
        if (row.parent != parent)
            continue;
        lines += QString(qsizetype(2) * depth, u' ') + TestOutline::text(row.key, row.facts);
        lines += expectedTree(outline, row.key, depth + 1);
    }
    return lines;
}

/// Any parents, any order, any absences.
inline TestOutline::Outline randomOutline(QRandomGenerator &random, int keys)
{
    TestOutline::Outline outline;
    for (int key = 1; key <= keys; ++key)
        if (random.bounded(4) != 0)
            outline.push_back({static_cast<OutlineModel::Key>(key), 0, random.bounded(2)});
    std::shuffle(outline.begin(), outline.end(), random);
    for (std::size_t i = 1; i < outline.size(); ++i)
        if (random.bounded(5) != 0)
            outline[i].parent = outline[static_cast<std::size_t>(random.bounded(static_cast<int>(i)))].key;
    return outline;
}

/// The same but for a few births, deaths, changes and moves, as from one snapshot to the next.
inline TestOutline::Outline nextOutline(QRandomGenerator &random, const TestOutline::Outline &before, int keys)
{
    TestOutline::Outline after;
    std::set<OutlineModel::Key> there;
    for (const auto &row : before) {
        if (random.bounded(10) == 0)
            continue;
        after.push_back(row);
        if (!there.contains(row.parent) || random.bounded(10) == 0)
            after.back().parent = 0;
        after.back().facts += random.bounded(10) == 0 ? 1 : 0;
        there.insert(row.key);
    }
    for (int births = random.bounded(4); births > 0; --births) {
        const auto key = static_cast<OutlineModel::Key>(random.bounded(keys) + 1);
        const auto parent =
            after.empty() ? 0 : after[static_cast<std::size_t>(random.bounded(static_cast<int>(after.size())))].key;
        if (there.insert(key).second)
            after.push_back({key, parent, 0});
    }
    return after;
}

} // namespace terrarium
