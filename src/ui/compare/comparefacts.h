// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/comparison.h"

#include <QString>

#include <optional>
#include <vector>

namespace terrarium {

/// One line of the table: what it is for either of two processes, and what follows from it.
struct CompareRow {
    QString label{};
    QString one{};
    QString other{};
    std::optional<Likeness> likeness{}; ///< nothing where a comparison says nothing
    std::optional<Kind> chip{};
    QString sentence{};
    bool isAnswer = false; ///< both are sentences
    [[nodiscard]] bool operator==(const CompareRow &) const = default;
};

struct CompareSection {
    QString title{};
    std::vector<CompareRow> rows{};
    [[nodiscard]] bool operator==(const CompareSection &) const = default;
};

/// Who stands at the head of a column.
struct CompareHead {
    QString place{}; ///< "Inside", "Outside"
    QString name{};
    QString numbers{};
    ProcessKey key{};
    [[nodiscard]] bool operator==(const CompareHead &) const = default;
};

/// Everything that the view shows of two processes. The same sections and rows for any two.
struct CompareFacts {
    CompareHead one{};
    CompareHead other{};
    QString summary{};
    std::vector<CompareSection> sections{};
    [[nodiscard]] bool operator==(const CompareFacts &) const = default;
    /// To be pasted: a line a row.
    [[nodiscard]] QString text() const;
};

[[nodiscard]] CompareFacts compareFacts(const Snapshot &snapshot, const Process &one, const Process &other);

} // namespace terrarium
