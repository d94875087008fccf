// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

class QLineEdit;

namespace terrarium {

class AmountField;

/// What it believes of the machine: its name, and how long it has been running.
class NamesPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit NamesPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;

private:
    [[nodiscard]] AmountField *addClock(const QString &path, const QString &title);

    QLineEdit *m_hostName;
    AmountField *m_boottime;
    AmountField *m_monotonic;
};

} // namespace terrarium
