// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/draft.h"
#include "ui/launch/panel.h"

class QVBoxLayout;

namespace terrarium {

class Vessel;

/// "What it will be like": the picture, and what follows as a list.
class Outlook : public Panel {
    Q_OBJECT
public:
    explicit Outlook(QWidget *parent = nullptr);
    void follow(const Draft &draft);

private:
    Vessel *m_vessel;
    QWidget *m_list;
    QVBoxLayout *m_lines;
};

} // namespace terrarium
