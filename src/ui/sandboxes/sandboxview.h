// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace terrarium {

class PlanView;
class Sandbox;
struct FailureText;

/// What one sandbox shows: its terminal, and how it was built.
class SandboxView : public QWidget {
    Q_OBJECT
public:
    explicit SandboxView(Sandbox *sandbox, QWidget *parent = nullptr);

    void focusTerminal();

private:
    void showFailure(const FailureText &text);

    QTabWidget *m_tabs;
    PlanView *m_plan;
    QLabel *m_failed; ///< what, in bold
    QLabel *m_reason; ///< why, and what next
    QPointer<QWidget> m_terminal;
};

} // namespace terrarium
