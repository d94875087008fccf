// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/networkpage.h"

#include "ui/launch/networkpanel.h"

namespace terrarium {

NetworkPage::NetworkPage(QWidget *parent) : FormPage(tr("Whom can it reach?"), parent), m_panel(new NetworkPanel(this))
{
    add(m_panel, Place::Wide);
}

void NetworkPage::setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes)
{
    if (snapshot)
        m_panel->setSnapshot(snapshot, sandboxes);
}

} // namespace terrarium
