// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/privilegedwatch.h"

#include <QToolButton>

class QAction;

namespace terrarium {

/// What is shown: what this user may see, or everything. A choice shows only once it has come true.
class ScopeButton : public QToolButton {
    Q_OBJECT
public:
    explicit ScopeButton(QWidget *parent = nullptr);

    void showState(PrivilegedWatch::State state);

Q_SIGNALS:
    void everythingWanted();
    void ownWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    QAction *m_own;
    QAction *m_everything;
    PrivilegedWatch::State m_state = PrivilegedWatch::State::Off;
};

} // namespace terrarium
