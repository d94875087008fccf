// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keeper/beside.h"

#include "sandbox/keeper/way.h"

namespace terrarium {

Result<pid_t> Beside::start(const Building &building, const Word &asked)
{
    if (asked.type == Word::Type::Network)
        return openWay(asked.sender);
    auto proxy = BusProxy::open(building.ground, building.spec.desktop.busNames, asked.passed);
    if (!proxy)
        return std::unexpected(proxy.error());
    m_bus = std::move(*proxy);
    return m_bus.process;
}

StepKind Beside::stepOf(const Word &asked)
{
    return asked.type == Word::Type::Network ? StepKind::ConnectNetwork : StepKind::FilterBus;
}

} // namespace terrarium
