// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scopebutton.h"

#include "ui/common/icons.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace terrarium {

ScopeButton::ScopeButton(QWidget *parent)
    : QToolButton(parent), m_own(new QAction(tr("&What I May See"), this)),
      m_everything(new QAction(tr("&Everything…"), this))
{
    auto *menu = new QMenu(this);
    auto *choice = new QActionGroup(this);
    for (QAction *action : {m_own, m_everything}) {
        action->setCheckable(true);
        choice->addAction(action);
        menu->addAction(action);
    }
    m_everything->setToolTip(tr("Namespaces of all users’ processes; takes the administrator’s authorisation"));
    menu->setToolTipsVisible(true);
    setMenu(menu);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_own, &QAction::triggered, this, &ScopeButton::ownWanted);
    connect(m_everything, &QAction::triggered, this, [this] {
        follow(); // until it is so
        if (m_state == PrivilegedWatch::State::Off)
            Q_EMIT everythingWanted();
    });
    follow();
}

void ScopeButton::showState(PrivilegedWatch::State state)
{
    m_state = state;
    follow();
}

void ScopeButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

void ScopeButton::follow()
{
    const bool isEverything = m_state == PrivilegedWatch::State::On;
    (isEverything ? m_everything : m_own)->setChecked(true);
    setText(isEverything ? tr("Everything") : tr("What I may see"));
    setIcon(themedIcon(isEverything ? u"unlock"_s : u"lock"_s, palette()));
    setToolTip(
        isEverything
            ? tr("What root sees is shown too, until you switch back or close the window.")
            : tr("What you may see without the administrator’s rights is shown. The status line counts the rest."));
    setAccessibleName(tr("Scope: %1").arg(text()));
}

} // namespace terrarium
