// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sortedrows.h"

#include <QColor>
#include <QFont>

namespace terrarium {

/// ProcessModel filtered and sorted, with the words, the numbers' font and the colours that belong on screen.
class ProcessRows : public SortedRows {
    Q_OBJECT
public:
    explicit ProcessRows(QObject *parent = nullptr);

    /// The colour of PIDs inside, for the view's background.
    void setInsideColour(const QColor &colour) { m_inside = colour; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant font(int column) const;

    QFont m_digits;
    QFont m_boldDigits;
    QColor m_inside;
};

} // namespace terrarium
