// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/identitypage.h"

#include "ui/launch/desktoppanel.h"
#include "ui/launch/environmentpanel.h"
#include "ui/launch/limitspanel.h"
#include "ui/launch/namespanel.h"
#include "ui/launch/powerspanel.h"
#include "ui/launch/userspanel.h"

namespace terrarium {

IdentityPage::IdentityPage(QWidget *parent) : FormPage(tr("Who is it, and how much may it take?"), parent)
{
    add(new UsersPanel(this), Place::Left);
    add(new PowersPanel(this), Place::Left);
    add(new LimitsPanel(this), Place::Right);
    add(new NamesPanel(this), Place::Right);
    add(new DesktopPanel(this), Place::Right);
    add(new EnvironmentPanel(this), Place::Wide);
}

} // namespace terrarium
