// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/validation.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

/// What is wrong with a field, as a sentence to stand beside it.
class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
public:
    [[nodiscard]] static QString of(const FieldProblem &problem);

private:
    [[nodiscard]] static QString missing(const std::string &field);
    [[nodiscard]] static QString notPlain(const std::string &field, const QString &value);
    [[nodiscard]] static QString other(const QString &value);
};

} // namespace terrarium
