// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/keeperfinder.h"

#include "broker/keepercall.h"
#include "sandbox/doors.h"

namespace terrarium {

void KeeperFinder::look(std::set<pid_t> known)
{
    std::set<pid_t> there; // or being asked still
    for (const auto calls = findChildren<KeeperCall *>(); const auto *call : calls)
        there.insert(call->keeper());
    known.insert(there.begin(), there.end());
    auto called = doors::callAll(qgetenv("XDG_RUNTIME_DIR").toStdString(), known);
    m_hindrance = called ? QString() : QString::fromStdString(called.error().sentence());
    if (called)
        for (auto &[keeper, socket] : *called) {
            there.insert(keeper);
            follow(new KeeperCall(keeper, std::move(socket), this));
        }
    std::erase_if(m_busy, [&there](pid_t keeper) { return !there.contains(keeper); });
    Q_EMIT changed();
}

void KeeperFinder::follow(KeeperCall *call)
{
    connect(call, &KeeperCall::answered, this, [this, call] {
        end(call, false);
        Q_EMIT found(std::make_shared<FoundKeeper>(call->take()));
    });
    connect(call, &KeeperCall::busy, this, [this, call] { end(call, true); });
    connect(call, &KeeperCall::failed, this, [this, call] { end(call, false); });
}

void KeeperFinder::end(KeeperCall *call, bool isBusy)
{
    call->deleteLater();
    if (isBusy)
        m_busy.insert(call->keeper());
    else
        m_busy.erase(call->keeper());
    Q_EMIT changed();
}

} // namespace terrarium
