// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/draft.h"

#include <QCoreApplication>
#include <QStringList>

namespace terrarium {

/// What stands around the wizard's pages.
class WizardWords {
    Q_DECLARE_TR_FUNCTIONS(WizardWords)
public:
    [[nodiscard]] static QStringList pages();
    /// What came along with what was asked for.
    [[nodiscard]] static QString note(const std::vector<Addition> &additions);
    /// Whether the administrator is needed, and what for.
    [[nodiscard]] static QString administrator(const Draft &draft);
    /// page: of the field; -1: of none.
    [[nodiscard]] static QString problem(const FieldProblem &problem, int page);
};

} // namespace terrarium
