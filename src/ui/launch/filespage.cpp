// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/filespage.h"

#include "ui/launch/filespanels.h"
#include "ui/launch/mountspanel.h"
#include "ui/launch/systemprograms.h"

namespace terrarium {

FilesPage::FilesPage(QWidget *parent) : FormPage(tr("What of the disk is there?"), parent)
{
    auto *root = new RootPanel(this);
    auto *mounts = new MountsPanel(this);
    connect(root, &RootPanel::programsWanted, mounts, [mounts] { mounts->addMissing(systemPrograms()); });
    add(root, Place::Left);
    add(new HomePanel(this), Place::Right);
    add(new ProcPanel(this), Place::Left);
    add(new OwnPlacesPanel(this), Place::Right);
    add(new PropagationPanel(this), Place::Right);
    add(mounts, Place::Wide);
}

} // namespace terrarium
