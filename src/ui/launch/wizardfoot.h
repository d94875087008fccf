// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace terrarium {

class LinkButton;
class SoftLabel;

/// What stands beneath all pages: whether an administrator is needed, what is wrong, and the ways on.
class WizardFoot : public QWidget {
    Q_OBJECT
public:
    explicit WizardFoot(QWidget *parent = nullptr);

    /// isAsked: somebody is asked for a password at the launch.
    void sayAdministrator(const QString &sentence, bool isAsked);
    /// Why it cannot be launched; empty: it can.
    void sayProblem(const QString &sentence);
    void setRunning(bool running);
    void setLaunched();
    /// The name of the page that comes next; empty on the last one.
    void setPlace(bool isFirst, const QString &next);
    /// As if the button had been pressed.
    void goOn();
    void pressLaunch();

Q_SIGNALS:
    void cancelWanted();
    void backWanted();
    void nextWanted();
    void launchWanted();
    void problemWanted();

private:
    void layOut();
    void allowLaunch();

    bool m_running = false;
    SoftLabel *m_administrator;
    LinkButton *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_launch;
};

} // namespace terrarium
