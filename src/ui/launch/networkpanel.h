// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/wall.h"
#include "snapshot/snapshot.h"
#include "ui/launch/specpanel.h"

#include <map>

class QComboBox;

namespace terrarium {

class Choices;
class Field;

class NetworkPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit NetworkPanel(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;
    void setSnapshot(const Snapshot &snapshot);

private:
    enum class Way : quint8 { Down, Loopback, Pasta, Host, Joined };
    void showWay(Way way);
    [[nodiscard]] std::int32_t process() const;
    [[nodiscard]] KnownProcess known() const;

    Choices *m_ways;
    QComboBox *m_process;
    std::map<std::int32_t, KnownProcess> m_known; ///< by PID: when those that are listed, or were loaded, have started
    Field *m_processField;
};

} // namespace terrarium
