// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/specpanel.h"

class QVBoxLayout;

namespace terrarium {

class Field;
class MountRow;

/// The places that are shown, emptied or covered, in their order.
class MountsPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit MountsPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    /// Those whose places are not there yet.
    void addMissing(const std::vector<MountSpec> &wanted);

private:
    void addRow(const MountSpec &mount);
    void addNew(MountSpec::Type type);
    void remove(MountRow *row);
    void raiseRow(MountRow *row);
    void showAll(const std::vector<MountSpec> &mounts);
    [[nodiscard]] std::vector<MountSpec> mounts() const;

    struct Shown {
        Field *field;
        MountRow *row;
    };
    std::vector<Shown> m_rows;
    QVBoxLayout *m_list;
};

} // namespace terrarium
