// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/wallcard.h"

#include "ui/common/kindlook.h"
#include "ui/common/theme.h"
#include "ui/launch/authoritywords.h"
#include "ui/launch/joinmenu.h"
#include "ui/launch/labels.h"
#include "ui/launch/switch.h"
#include "ui/launch/wallwords.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

namespace terrarium {
namespace {

constexpr int chipSize = 34;

QLabel *flagLabel(Wall wall, QWidget *parent)
{
    const auto flag = cloneFlagName(wall);
    auto *label = new SoftLabel(QString::fromLatin1(flag.data(), static_cast<qsizetype>(flag.size())), parent);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    label->setFont(font);
    return label;
}

} // namespace

WallCard::WallCard(Wall wall, QWidget *parent)
    : Panel(parent), m_wall(wall), m_chip(new QLabel(this)), m_sentence(new SoftLabel({}, this)),
      m_switch(new Switch(kindOf(wall), this)), m_join(new JoinMenu(wall, this)), m_joinButton(new QToolButton(this))
{
    const KindLook look(kindOf(wall));
    m_switch->setAccessibleName(look.plainName());
    m_joinButton->setText(tr("That of…"));
    m_joinButton->setAccessibleName(tr("%1: that of a running process").arg(look.plainName()));
    m_joinButton->setAutoRaise(true);
    m_joinButton->setMenu(m_join);
    m_joinButton->setPopupMode(QToolButton::InstantPopup);
    setToolTip(look.description());
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(heading(look.plainName(), 1.08, this));
    words->addWidget(m_sentence);
    words->addStretch(1);
    // Beneath all, where it takes no width from the words: two cards have to fit beside each other.
    auto *last = new QHBoxLayout;
    last->addWidget(flagLabel(wall, this));
    last->addStretch(1);
    last->addWidget(m_joinButton);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 12, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_chip, 0, 0, 2, 1);
    grid->addLayout(words, 0, 1);
    grid->addWidget(m_switch, 0, 2);
    grid->addLayout(last, 1, 1, 1, 2);
    drawChip();
    connect(m_switch, &QCheckBox::toggled, this, &WallCard::take);
}

void WallCard::take(bool on)
{
    m_asked = on;
    if (on)
        setJoined({});
    Q_EMIT switched();
}

void WallCard::setJoined(const std::optional<KnownProcess> &process)
{
    m_joined = process;
    m_join->setChosen(process);
    m_asked = m_asked && !process;
}

void WallCard::follow(const Draft &draft)
{
    const QSignalBlocker quiet(m_switch);
    m_on = draft.completed.spec.walls[m_wall];
    m_switch->setChecked(m_on);
    m_switch->setEnabled(!draft.isAdded(m_wall));
    m_switch->setToolTip(draft.isAdded(m_wall) ? tr("It is there because something else needs it.") : QString());
    m_joinButton->setEnabled(!draft.isPrivileged());
    m_joinButton->setToolTip(draft.isPrivileged() ? AuthorityWords::notSo() : QString());
    m_sentence->setText(WallWords::sentence(m_wall, draft.completed.spec));
    m_switch->setAccessibleDescription(m_sentence->text());
    drawChip();
    update();
}

void WallCard::drawChip()
{
    m_chip->setPixmap(
        KindLook(kindOf(m_wall))
            .chip(chipSize, palette(), devicePixelRatioF(), isOther() ? KindLook::Chip::Filled : KindLook::Chip::Pale));
}

QColor WallCard::rim() const
{
    return isOther() ? KindLook(kindOf(m_wall)).colour(palette()) : Panel::rim();
}

qreal WallCard::rimWidth() const
{
    return isOther() ? 2 : 1;
}

QColor WallCard::surface() const
{
    return isOther() ? blended(Panel::surface(), KindLook(kindOf(m_wall)).colour(palette()), 0.05F) : Panel::surface();
}

void WallCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_switch->isEnabled())
        m_switch->toggle();
}

void WallCard::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawChip();
}

} // namespace terrarium
