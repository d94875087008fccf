// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/privilegepanel.h"

#include "ui/launch/choices.h"
#include "ui/launch/field.h"

#include <unistd.h>

namespace terrarium {

PrivilegePanel::PrivilegePanel(QWidget *parent)
    : SpecPanel(tr("Who puts the walls up"), parent), m_privilege(new Choices(tr("Who puts the walls up"), this))
{
    m_privilege->add(Privilege::None, tr("You, without the administrator"),
                     tr("Nobody is asked. The walls stand inside a user namespace of your own, which some systems "
                        "forbid."));
    m_privilege->add(Privilege::Administrator, tr("Root, with the administrator’s authorisation"),
                     tr("A password is asked for at the launch. It works where user namespaces are forbidden or "
                        "crippled, and takes none: users inside are those outside. The program is still you, and "
                        "cannot become root: sudo has no effect in it."));
    add(new Field({QStringLiteral("privilege")}, {}, m_privilege, this));
    if (::geteuid() == 0)
        m_privilege->forbid(Privilege::Administrator,
                            tr("Terrarium runs as root already, and root needs nobody’s authorisation."));
    connect(m_privilege, &Choices::changed, this, &PrivilegePanel::changed);
}

void PrivilegePanel::load(const LaunchSpec &spec)
{
    m_privilege->choose(spec.privilege);
}

void PrivilegePanel::store(LaunchSpec &spec) const
{
    spec.privilege = m_privilege->chosenAs<Privilege>();
}

} // namespace terrarium
