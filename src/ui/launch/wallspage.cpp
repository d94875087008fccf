// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/wallspage.h"

#include "ui/launch/flowlayout.h"
#include "ui/launch/joinmenu.h"
#include "ui/launch/labels.h"
#include "ui/launch/presetchip.h"
#include "ui/launch/privilegepanel.h"
#include "ui/launch/wallcard.h"
#include "ui/launch/wallwords.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>

namespace terrarium {

WallsPage::WallsPage(QWidget *parent)
    : WizardPage(parent), m_question(heading({}, 1.2, this)), m_preset(new SoftLabel({}, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeCards());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addWidget(makeChips());
    column->addWidget(m_preset);
    column->addWidget(scroll, 1);
}

QWidget *WallsPage::makeChips()
{
    auto *chips = new QWidget(this);
    chips->setAccessibleName(tr("Presets"));
    auto *flow = new FlowLayout(chips);
    for (const auto preset : allPresets) {
        auto *chip = new PresetChip(PresetWords::name(preset), chips);
        chip->setToolTip(PresetWords::sentence(preset));
        chip->setAccessibleDescription(PresetWords::sentence(preset));
        flow->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &QPushButton::clicked, this, [this, preset] { Q_EMIT presetWanted(preset); });
    }
    return chips;
}

QWidget *WallsPage::makeCards()
{
    auto *cards = new QWidget(this);
    auto *grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setSpacing(10);
    for (const auto wall : allWalls) {
        auto *card = new WallCard(wall, cards);
        const auto place = static_cast<int>(m_cards.size());
        const auto kind = name(wall);
        const QString path = QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()));
        auto *field = new Field({QStringLiteral("walls.") + path, QStringLiteral("joined.") + path}, {}, card, cards);
        grid->addWidget(field, place / 2, place % 2);
        m_cards.append(card);
        connect(card, &WallCard::switched, this, &WallsPage::changed);
        connect(card->joinMenu(), &JoinMenu::wanted, this,
                [this, card](const auto &process, bool withUsers) { join(card, process, withUsers); });
    }
    m_privilege = new PrivilegePanel(cards);
    connect(m_privilege, &SpecPanel::changed, this, &WallsPage::changed);
    grid->addWidget(m_privilege, grid->rowCount(), 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return cards;
}

/// Without its users there is no right to enter what is theirs.
void WallsPage::join(WallCard *card, const std::optional<KnownProcess> &process, bool withUsers)
{
    card->setJoined(process);
    for (auto *other : std::as_const(m_cards))
        if (process && withUsers && other->wall() == Wall::User)
            other->setJoined(process);
    Q_EMIT changed();
}

void WallsPage::setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes)
{
    for (const auto *card : std::as_const(m_cards))
        card->joinMenu()->setSnapshot(snapshot, sandboxes);
}

void WallsPage::load(const LaunchSpec &spec)
{
    for (auto *card : std::as_const(m_cards)) {
        card->setAsked(spec.walls[card->wall()]);
        card->setJoined(spec.joined[card->wall()]);
    }
    m_privilege->load(spec);
}

void WallsPage::store(LaunchSpec &spec) const
{
    m_privilege->store(spec);
    const bool hadPid = spec.walls[Wall::Pids];
    for (const auto *card : m_cards) {
        spec.walls[card->wall()] = card->isAsked();
        spec.joined[card->wall()] = card->joined();
    }
    // A /proc of its own came with the wall, and there is nothing that it could show without.
    if (hadPid && !spec.walls[Wall::Pids])
        spec.files.proc = FilesSpec::Proc::Host;
}

void WallsPage::follow(const Draft &draft)
{
    WizardPage::follow(draft);
    const auto &arguments = draft.asked.program.arguments;
    m_question->setText(arguments.empty() ? tr("How thick should the walls be?")
                                          : tr("How thick should the walls of %1 be?")
                                                .arg(QFileInfo(QString::fromStdString(arguments.front())).fileName()));
    const auto preset = presetOf(draft.asked);
    for (int index = 0; index < m_chips.size(); ++index)
        m_chips.at(index)->setChecked(preset == allPresets.at(static_cast<std::size_t>(index)));
    m_preset->setText(preset ? PresetWords::sentence(*preset) : QString());
    m_preset->setVisible(preset.has_value());
    for (auto *card : std::as_const(m_cards))
        card->follow(draft);
}

} // namespace terrarium
