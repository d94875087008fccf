// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace terrarium {

/// Says that a person is to authorise something, for as long as that takes, and lets it be cancelled.
class WaitingLine : public QWidget {
    Q_OBJECT
public:
    explicit WaitingLine(QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelWanted();
};

} // namespace terrarium
