// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

class QListWidget;

namespace terrarium {

class CheckChoice;
class Choices;
class Field;

/// What it may do: capabilities, new powers, system calls.
class PowersPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit PowersPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;

private:
    void addCapabilities();
    void addCalls();
    void addName(const QString &name);
    [[nodiscard]] std::vector<std::string> kept() const;

    Choices *m_capabilities;
    QListWidget *m_kept;
    Field *m_noNewField;
    Field *m_keptField;
    CheckChoice *m_noNew;
    Choices *m_seccomp;
};

} // namespace terrarium
