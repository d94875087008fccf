// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/keeperclient.h"

#include <QCoreApplication>

namespace terrarium {

/// What a person reads of a launch that failed.
struct FailureText {
    QString what;   ///< the step, as a sentence
    QString why;    ///< the likely cause
    QString wayOut; ///< what to do next
    [[nodiscard]] bool operator==(const FailureText &) const = default;
};

class FailureWords {
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
public:
    [[nodiscard]] static FailureText of(const LaunchFailure &failure, const LaunchPlan &plan);

private:
    [[nodiscard]] static FailureText ofKeeper(const LaunchFailure &failure);
    [[nodiscard]] static QString why(const Step &step, const LaunchFailure &failure);
    [[nodiscard]] static QString wayOut(const Step &step, int error);
};

} // namespace terrarium
