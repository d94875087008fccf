// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/wallspage.h"

#include "ui/launch/flowlayout.h"
#include "ui/launch/labels.h"
#include "ui/launch/presetchip.h"
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
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return cards;
}

void WallsPage::load(const LaunchSpec &spec)
{
    for (auto *card : m_cards)
        card->setAsked(spec.walls[card->wall()]);
}

void WallsPage::store(LaunchSpec &spec) const
{
    const bool hadPid = spec.walls[Wall::Pids];
    for (const auto *card : m_cards) {
        const bool isNew = card->isAsked() && !spec.walls[card->wall()];
        spec.walls[card->wall()] = card->isAsked();
        if (isNew)
            spec.joined[card->wall()].reset();
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
    for (auto *card : m_cards)
        card->follow(draft);
}

} // namespace terrarium
