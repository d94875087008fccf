// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

namespace terrarium {

class CheckChoice;
class Choices;
class Field;
class WordsField;

class DesktopPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit DesktopPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;

private:
    void addDisplay();
    void addBus();

    Choices *m_display;
    CheckChoice *m_sound;
    Choices *m_bus;
    WordsField *m_names;
    Field *m_namesField;
};

} // namespace terrarium
