// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/failurewords.h"

#include <QPushButton>

namespace terrarium {

/// Does what helps against a failure; not there while nothing does.
class RemedyButton : public QPushButton {
    Q_OBJECT
public:
    explicit RemedyButton(QWidget *parent = nullptr);
    void offer(Remedy remedy);

Q_SIGNALS:
    void wanted(terrarium::Remedy remedy);

private:
    Remedy m_remedy = Remedy::None;
};

} // namespace terrarium
