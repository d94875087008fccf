// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspecjson.h"
#include "sandbox/validation.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

class ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
public:
    /// Why a file is no profile.
    [[nodiscard]] static QString of(const LaunchSpecError &error);
    /// What keeps a profile that can be read from being launched, field by field.
    [[nodiscard]] static QString of(const std::vector<FieldProblem> &problems);
    /// Why a profile cannot be called that; empty: it can.
    [[nodiscard]] static QString ofName(const QString &name);
};

} // namespace terrarium
