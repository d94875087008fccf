// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/failurewords.h"

namespace terrarium {

/// What a person reads when the administrator's way came to nothing.
class AuthorityWords {
    Q_DECLARE_TR_FUNCTIONS(AuthorityWords)
public:
    /// Of a failure that has a hindrance.
    [[nodiscard]] static FailureText of(const LaunchFailure &failure);
    /// Why something cannot be had in that way.
    [[nodiscard]] static QString notSo();
    [[nodiscard]] static QString onlyWithUsers();
    [[nodiscard]] static QString onlyWithoutUsers();
    [[nodiscard]] static QString onlySo();

private:
    [[nodiscard]] static FailureText ofBus(const LaunchFailure &failure);
    [[nodiscard]] static FailureText ofPolkit(const LaunchFailure &failure);
    [[nodiscard]] static FailureText ofHelper(const LaunchFailure &failure);
    [[nodiscard]] static FailureText ofKeeper(const LaunchFailure &failure);
};

} // namespace terrarium
