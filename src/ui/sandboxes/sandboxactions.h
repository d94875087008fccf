// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace terrarium {

class Sandbox;

/// What can be done with the sandbox that is chosen.
class SandboxActions : public QObject {
    Q_OBJECT
public:
    /// compare: what it can be compared with.
    SandboxActions(QMenu *compare, QObject *parent);

    [[nodiscard]] QWidget *makeBar(QWidget *parent) const;
    /// sandbox: nothing, if none is chosen.
    void follow(const Sandbox *sandbox);

Q_SIGNALS:
    void endWanted();
    void killWanted();
    void freezeWanted();
    void insideWanted();
    void proofWanted();
    void processWanted();
    void againWanted();
    void forgetWanted();

private:
    QAction *add(const QString &text, void (SandboxActions::*wanted)());

    QAction *m_end;
    QAction *m_kill;
    QAction *m_freeze;
    QAction *m_inside;
    QAction *m_prove;
    QAction *m_process;
    QAction *m_compare;
    QAction *m_again;
    QAction *m_forget;
};

} // namespace terrarium
