// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/presets.h"
#include "ui/launch/wizardpage.h"

class QLabel;

namespace terrarium {

class PresetChip;
class PrivilegePanel;
class SoftLabel;
class WallCard;

class WallsPage : public WizardPage {
    Q_OBJECT
public:
    explicit WallsPage(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;
    void setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes) override;

Q_SIGNALS:
    void presetWanted(terrarium::Preset preset);

private:
    [[nodiscard]] QWidget *makeChips();
    [[nodiscard]] QWidget *makeCards();
    void join(WallCard *card, const std::optional<KnownProcess> &process, bool withUsers);

    QLabel *m_question;
    QList<PresetChip *> m_chips;
    SoftLabel *m_preset;
    QList<WallCard *> m_cards;
    PrivilegePanel *m_privilege;
};

} // namespace terrarium
