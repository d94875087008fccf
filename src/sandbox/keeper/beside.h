// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/keeper/building.h"
#include "sandbox/keeper/busproxy.h"
#include "sandbox/keeper/cord.h"

namespace terrarium {

/// What runs outside for a sandbox and ends with it: a way for its network, a proxy for its session bus.
class Beside {
public:
    /// As a word on the line asks for it. Gives its PID: it is, or becomes, a child of this process, which ends it.
    [[nodiscard]] Result<pid_t> start(const Building &building, const Word &asked);
    [[nodiscard]] static StepKind stepOf(const Word &asked);

private:
    BusProxy m_bus;
};

} // namespace terrarium
