// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/elsewhere.h"

#include "broker/keeperfinder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace terrarium {

Elsewhere::Elsewhere(const KeeperFinder *finder, QWidget *parent)
    : QWidget(parent), m_finder(finder), m_sentence(new QLabel(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *again = new QPushButton(tr("Look Again"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(9, 6, 9, 6);
    row->addWidget(m_sentence, 1);
    row->addWidget(again);
    connect(again, &QPushButton::clicked, this, &Elsewhere::lookWanted);
    connect(finder, &KeeperFinder::changed, this, &Elsewhere::showState);
    hide();
}

void Elsewhere::showState()
{
    const QString &hindrance = m_finder->hindrance();
    if (!hindrance.isEmpty())
        m_sentence->setText(tr("Sandboxes that outlived another window cannot be looked for (%1).").arg(hindrance));
    else
        m_sentence->setText(tr("Another window has %n sandbox(es) that outlive it, and keeps them until it is closed.",
                               nullptr, m_finder->busyCount()));
    setVisible(!hindrance.isEmpty() || m_finder->busyCount() > 0);
}

} // namespace terrarium
