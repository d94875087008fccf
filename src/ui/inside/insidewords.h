// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/entrance.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

/// What is said before a terminal is opened inside.
class InsideWords {
    Q_DECLARE_TR_FUNCTIONS(InsideWords)
public:
    /// canBeEntered: with the leave that there is, or that can be asked for.
    [[nodiscard]] static QString ofKind(Kind kind, Entrance::Kin kin, bool canBeEntered);
    /// Who is asked, and why.
    [[nodiscard]] static QString ofWay(Entrance::Way way, const Process &process);
    /// What one lets oneself in for; empty: nothing that need be said.
    [[nodiscard]] static QString warning(Entrance::Way way, const PerKind<bool> &chosen);
    /// What is not entered, whatever is chosen.
    [[nodiscard]] static QString notEntered(Entrance::Way way, const PerKind<bool> &chosen);
};

} // namespace terrarium
