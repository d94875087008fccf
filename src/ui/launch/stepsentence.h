// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchplan.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

/// A step of the plan as one sentence; names of kinds are the plain ones.
class StepSentence {
    Q_DECLARE_TR_FUNCTIONS(StepSentence)
public:
    [[nodiscard]] static QString of(const Step &step);

private:
    [[nodiscard]] static QString building(const Step &step);
    [[nodiscard]] static QString mounting(const Step &step);
    [[nodiscard]] static QString starting(const Step &step);
    [[nodiscard]] static QString together(const Step &step);
    [[nodiscard]] static QString each(const Step &step);
};

} // namespace terrarium
