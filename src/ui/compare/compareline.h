// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparefacts.h"

#include <QObject>

class QGridLayout;
class QLabel;

namespace terrarium {

class FactField;
class SentenceLabel;
class SignMark;
class SoftLabel;

/// The widgets of one row of the comparison, changed in place, so that nothing jumps while one reads.
class CompareLine : public QObject {
    Q_OBJECT
public:
    /// The columns of the grid.
    enum Column { ChipColumn, LabelColumn, OneColumn, MarkColumn, OtherColumn, ColumnCount };

    /// Takes two rows of the grid from this one on.
    CompareLine(const CompareRow &row, QGridLayout *grid, int at);

    /// The names are those of the columns, for whoever does not see them.
    void show(const CompareRow &row, const QString &one, const QString &other);
    void setVisible(bool visible);
    [[nodiscard]] const CompareRow &row() const { return m_row; }
    void followPalette();

private:
    void addFacts(QGridLayout *grid, int at);
    void addAnswers(QGridLayout *grid, int at);

    CompareRow m_row;
    SignMark *m_chip;
    SentenceLabel *m_label;
    QLabel *m_mark;
    SoftLabel *m_sentence;
    std::array<FactField *, 2> m_facts{};
    std::array<SentenceLabel *, 2> m_answers{};
};

} // namespace terrarium
