// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

namespace terrarium {

class Choices;

/// Whose rights put the walls up.
class PrivilegePanel : public SpecPanel {
    Q_OBJECT
public:
    explicit PrivilegePanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;

private:
    Choices *m_privilege;
};

} // namespace terrarium
