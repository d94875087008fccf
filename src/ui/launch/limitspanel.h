// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

namespace terrarium {

class AmountField;
class CheckChoice;
class Field;
struct Unit;

class LimitsPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit LimitsPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;

private:
    [[nodiscard]] AmountField *addLimit(const QString &path, const QString &title, const std::vector<Unit> &units,
                                        std::int64_t usual);

    AmountField *m_memory;
    AmountField *m_cpu;
    AmountField *m_processes;
    AmountField *m_openFiles;
    AmountField *m_fileSize;
    AmountField *m_cpuSeconds;
    CheckChoice *m_coreDumps;
};

} // namespace terrarium
