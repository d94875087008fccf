// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/wall.h"
#include "ui/common/namedprocess.h"
#include "ui/launch/specpanel.h"

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
    void setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes);

private:
    enum class Way : quint8 { Down, Loopback, Pasta, Veth, Host, Joined };
    void showWay(Way way);
    [[nodiscard]] std::int32_t process() const;
    void note();

    Choices *m_ways;
    QComboBox *m_process;
    SnapshotPtr m_snapshot;
    KnownProcess m_known; ///< whoever had the PID when it was chosen
    Field *m_processField;
};

} // namespace terrarium
