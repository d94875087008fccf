// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/failurewords.h"

namespace terrarium {

/// What a person reads when root's view of everything came to nothing, or has ended.
class WatchWords {
    Q_DECLARE_TR_FUNCTIONS(WatchWords)
public:
    [[nodiscard]] static FailureText of(const Refusal &refusal);

private:
    [[nodiscard]] static FailureText ofObserver(const Refusal &refusal);
};

} // namespace terrarium
