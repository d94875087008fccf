// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/keeperclient.h"
#include "ui/launch/gatewords.h"

#include <QCoreApplication>

namespace terrarium {

/// What a button can do about it.
enum class Remedy : quint8 {
    None,
    Again,     ///< the same once more
    Agent,     ///< a terminal that asks for the password
    Authorise, ///< the administrator's way
};

/// What a person reads of a launch that failed.
struct FailureText {
    QString what;   ///< the step, as a sentence
    QString why;    ///< the likely cause
    QString wayOut; ///< what to do next
    Remedy remedy = Remedy::None;
    [[nodiscard]] bool operator==(const FailureText &) const = default;
};

class FailureWords {
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
public:
    [[nodiscard]] static FailureText of(const LaunchFailure &failure, const LaunchPlan &plan);

private:
    [[nodiscard]] static FailureText ofGate(const Step &step, const GateText &gate, bool isAuthorised);
    [[nodiscard]] static FailureText ofKeeper(const LaunchFailure &failure);
    [[nodiscard]] static QString why(const Step &step, const LaunchFailure &failure);
    [[nodiscard]] static QString wayOut(const Step &step, int error);
};

} // namespace terrarium
