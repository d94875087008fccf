// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/remedybutton.h"

namespace terrarium {
namespace {

QString textOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Again:
        return RemedyButton::tr("Try Again");
    case Remedy::Agent:
        return RemedyButton::tr("Ask Me in a Terminal");
    case Remedy::Authorise:
        return RemedyButton::tr("Launch with Authorisation…");
    case Remedy::None:
        break;
    }
    return {};
}

} // namespace

RemedyButton::RemedyButton(QWidget *parent) : QPushButton(textOf(Remedy::Again), parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_remedy); });
    hide();
}

void RemedyButton::offer(Remedy remedy)
{
    m_remedy = remedy;
    setVisible(remedy != Remedy::None);
    if (remedy != Remedy::None)
        setText(textOf(remedy));
}

} // namespace terrarium
