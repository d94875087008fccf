// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scopedesk.h"

#include "broker/kauthbroker.h"
#include "ui/scope/scopebar.h"
#include "ui/scope/scopebutton.h"
#include "ui/scope/watchwords.h"

namespace terrarium {

ScopeDesk::ScopeDesk(ScopeButton *button, ScopeBar *bar, QObject *parent)
    : QObject(parent), m_button(button), m_bar(bar)
{
    connect(button, &ScopeButton::everythingWanted, bar, &ScopeBar::explain);
    connect(button, &ScopeButton::ownWanted, this, &ScopeDesk::end);
    connect(bar, &ScopeBar::agreed, this, &ScopeDesk::ask);
    connect(bar, &ScopeBar::cancelled, this, &ScopeDesk::end);
    connect(bar, &ScopeBar::remedyWanted, this, &ScopeDesk::act);
    setBrokerMaker([] { return std::make_unique<KAuthBroker>(PrivilegedAction::watch()); });
}

ScopeDesk::~ScopeDesk() = default;

void ScopeDesk::setBrokerMaker(BrokerMaker makeBroker)
{
    m_watch = std::make_unique<PrivilegedWatch>(std::move(makeBroker));
    connect(m_watch.get(), &PrivilegedWatch::stateChanged, this, &ScopeDesk::showState);
    connect(m_watch.get(), &PrivilegedWatch::snapshotChanged, this, &ScopeDesk::viewChanged);
    connect(m_watch.get(), &PrivilegedWatch::refused, this, &ScopeDesk::showRefusal);
}

SnapshotPtr ScopeDesk::view(const SnapshotPtr &own)
{
    m_merge = merged(own, m_watch->snapshot(), m_merge);
    return m_merge.both;
}

std::optional<Hidden> ScopeDesk::before() const
{
    return m_merge.own && m_merge.root ? std::optional(m_merge.own->hidden()) : std::nullopt;
}

void ScopeDesk::rescan()
{
    m_watch->rescan();
}

void ScopeDesk::ask()
{
    m_watch->begin();
}

void ScopeDesk::act(Remedy remedy)
{
    if (remedy == Remedy::Agent)
        m_bar->askInTerminal();
    else
        ask();
}

void ScopeDesk::end()
{
    m_watch->end();
    m_bar->withdraw();
}

void ScopeDesk::showState()
{
    const auto state = m_watch->state();
    m_button->showState(state);
    if (state == PrivilegedWatch::State::Waiting)
        m_bar->showWaiting();
    if (state == PrivilegedWatch::State::On)
        m_bar->withdraw();
    Q_EMIT viewChanged();
}

void ScopeDesk::showRefusal(const Refusal &refusal)
{
    m_bar->showFailure(WatchWords::of(refusal));
}

} // namespace terrarium
