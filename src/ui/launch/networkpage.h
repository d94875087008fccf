// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/formpage.h"

namespace terrarium {

class NetworkPanel;

class NetworkPage : public FormPage {
    Q_OBJECT
public:
    explicit NetworkPage(QWidget *parent = nullptr);
    void setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes) override;

private:
    NetworkPanel *m_panel;
};

} // namespace terrarium
