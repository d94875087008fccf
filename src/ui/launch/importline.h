// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace terrarium {

class ProblemLabel;

/// Takes over a command that is pasted; says at which word it was not understood.
class ImportLine : public QWidget {
    Q_OBJECT
public:
    explicit ImportLine(QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const terrarium::LaunchSpec &spec);

private:
    void take();

    QLineEdit *m_line;
    QPushButton *m_button;
    ProblemLabel *m_problem;
};

} // namespace terrarium
