// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/filespage.h"

#include "ui/launch/filespanels.h"
#include "ui/launch/mountspanel.h"

namespace terrarium {

FilesPage::FilesPage(QWidget *parent) : FormPage(tr("What of the disk is there?"), parent)
{
    add(new RootPanel(this), Place::Left);
    add(new HomePanel(this), Place::Right);
    add(new ProcPanel(this), Place::Left);
    add(new OwnPlacesPanel(this), Place::Right);
    add(new PropagationPanel(this), Place::Right);
    add(new MountsPanel(this), Place::Wide);
}

} // namespace terrarium
