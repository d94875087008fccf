// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace terrarium {

class AgentTerminal;
class PlanView;
class ProofClient;
class ProofView;
class RemedyButton;
class Sandbox;
class WaitingLine;
enum class Remedy : quint8;
struct FailureText;

/// What one sandbox shows: its terminal, how it was built, and whether it holds what it promises.
class SandboxView : public QWidget {
    Q_OBJECT
public:
    explicit SandboxView(Sandbox *sandbox, QWidget *parent = nullptr);

    void focusTerminal();
    /// Tries what it promises, and shows that.
    void prove();

Q_SIGNALS:
    /// The same once more, in its place.
    void againWanted();
    /// The same with the administrator's authorisation, to be looked at first.
    void authorityWanted(const terrarium::LaunchSpec &spec);

private:
    void layOut();
    void followKeeper();
    void showState();
    void showAddress();
    void remedy(Remedy remedy);
    void openAgent();
    void showFailure(const FailureText &text);
    void followProof();
    void showWhetherProvable();

    Sandbox *m_sandbox;
    QTabWidget *m_tabs;
    PlanView *m_plan;
    ProofView *m_proof;
    ProofClient *m_prover;
    QLabel *m_address; ///< at which it is reached, while it is
    QLabel *m_failed;  ///< what, in bold
    QLabel *m_reason;  ///< why, and what next
    RemedyButton *m_remedy;
    WaitingLine *m_waiting;
    AgentTerminal *m_agent = nullptr; ///< there once somebody wants to be asked in a terminal
    QPointer<QWidget> m_terminal;
};

} // namespace terrarium
