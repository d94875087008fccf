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
class ProofClient;
class ProofView;
class Sandbox;
struct FailureText;

/// What one sandbox shows: its terminal, how it was built, and whether it holds what it promises.
class SandboxView : public QWidget {
    Q_OBJECT
public:
    explicit SandboxView(Sandbox *sandbox, QWidget *parent = nullptr);

    void focusTerminal();
    /// Tries what it promises, and shows that.
    void prove();

private:
    void showFailure(const FailureText &text);
    void followProof();
    void showWhetherProvable();

    Sandbox *m_sandbox;
    QTabWidget *m_tabs;
    PlanView *m_plan;
    ProofView *m_proof;
    ProofClient *m_prover;
    QLabel *m_failed; ///< what, in bold
    QLabel *m_reason; ///< why, and what next
    QPointer<QWidget> m_terminal;
};

} // namespace terrarium
