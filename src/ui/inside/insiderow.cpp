// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inside/insiderow.h"

#include "ui/common/kindlook.h"
#include "ui/launch/labels.h"
#include "ui/launch/switch.h"

#include <QGridLayout>

namespace terrarium {
namespace {

constexpr int chipSize = 22;

} // namespace

InsideRow::InsideRow(Kind kind, QGridLayout *grid, QWidget *parent)
    : QObject(parent), m_kind(kind), m_place(parent), m_chip(new QLabel(parent)), m_sentence(new SoftLabel({}, parent)),
      m_switch(new Switch(kind, parent))
{
    const KindLook look(kind);
    auto *name = heading(look.plainName(), 1, parent);
    name->setWordWrap(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(name)})
        widget->setToolTip(look.description());
    m_switch->setAccessibleName(look.plainName());
    const int row = grid->rowCount();
    grid->addWidget(m_chip, row, 0, Qt::AlignVCenter);
    grid->addWidget(name, row, 1, Qt::AlignVCenter);
    grid->addWidget(m_sentence, row, 2, Qt::AlignVCenter);
    grid->addWidget(m_switch, row, 3, Qt::AlignVCenter);
    followPalette();
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        followPalette();
        Q_EMIT switched();
    });
}

void InsideRow::setOn(bool on)
{
    m_switch->setChecked(on);
}

bool InsideRow::isOn() const
{
    return m_switch->isChecked();
}

void InsideRow::setEnterable(bool enterable)
{
    m_switch->setEnabled(enterable);
}

void InsideRow::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_switch->setAccessibleDescription(sentence);
}

void InsideRow::followPalette()
{
    const auto look = isOn() ? KindLook::Chip::Filled : KindLook::Chip::Pale;
    m_chip->setPixmap(KindLook(m_kind).chip(chipSize, m_place->palette(), m_place->devicePixelRatioF(), look));
}

} // namespace terrarium
