// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/comparison.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

/// What a comparison says, in words.
class CompareWords {
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
public:
    /// What follows where two processes share a namespace of the kind, or do not.
    [[nodiscard]] static QString ofKind(Kind kind, const Comparison &comparison);
    /// "User inside", …
    [[nodiscard]] static QString name(Trait trait);
    /// "Sends it signals", …: what is asked of one of them.
    [[nodiscard]] static QString name(Deed deed);
    /// "Yes: …" or "No: …". pid: the number that the other is known by.
    [[nodiscard]] static QString answer(Deed deed, Reach reach, Pid pid);
    /// "the same", "different", "not known".
    [[nodiscard]] static QString name(Likeness likeness);
    /// How many kinds of namespace are shared.
    [[nodiscard]] static QString summary(const Comparison &comparison);
};

} // namespace terrarium
