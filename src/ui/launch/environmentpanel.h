// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

namespace terrarium {

class CheckChoice;
class TextTable;
class WordsField;

class EnvironmentPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit EnvironmentPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;

private:
    [[nodiscard]] std::map<std::string, std::string> added() const;

    CheckChoice *m_keep;
    TextTable *m_added;
    WordsField *m_unset;
};

} // namespace terrarium
