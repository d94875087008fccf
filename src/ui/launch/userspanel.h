// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

namespace terrarium {

class Choices;
class Field;
class TextTable;

/// Who it is inside.
class UsersPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit UsersPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;

private:
    [[nodiscard]] Field *addTable(TextTable *table, const QString &path, const QString &title);

    Choices *m_map;
    Choices *m_first;
    Field *m_mapField;
    Field *m_firstField;
    TextTable *m_uids;
    TextTable *m_gids;
    Field *m_uidsField;
    Field *m_gidsField;
};

} // namespace terrarium
