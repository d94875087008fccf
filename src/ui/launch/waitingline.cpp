// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/waitingline.h"

#include "ui/common/theme.h"
#include "ui/launch/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace terrarium {

WaitingLine::WaitingLine(QWidget *parent) : QWidget(parent)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(heading(tr("Waiting for authorisation…"), 1, this));
    words->addWidget(new SoftLabel(tr("Answer where the password is asked for. Nothing is started before."), this));
    auto *cancel = new QPushButton(tr("Cancel the Request"), this);
    cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addLayout(words, 1);
    row->addWidget(cancel, 0, Qt::AlignVCenter);
    connect(cancel, &QPushButton::clicked, this, &WaitingLine::cancelWanted);
    hide();
}

} // namespace terrarium
