// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"
#include "snapshot/entrance.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace terrarium {

class InsideRow;
class ProblemLabel;
class SoftLabel;

/// Which of a process's namespaces to enter with a terminal, what that takes, and what it does not.
class InsideDialog : public QDialog {
    Q_OBJECT
public:
    /// own: this program's process. shell: as of insideOf().
    InsideDialog(const Snapshot &snapshot, const Process &own, const Process &process, std::string shell,
                 QWidget *parent = nullptr);

    /// Of what is chosen.
    [[nodiscard]] LaunchSpec spec() const;
    /// What the sandbox is to be called.
    [[nodiscard]] QString name() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    QWidget *makeCommand();
    void layOut();
    void showChosen();
    void showCommand();
    [[nodiscard]] PerKind<bool> chosen() const;
    [[nodiscard]] Entrance::Way way() const { return m_entrance.way(chosen()); }

    Entrance m_entrance;
    Process m_process;
    std::string m_shell;
    PerKind<InsideRow *> m_rows{};
    QWidget *m_grid;
    SoftLabel *m_way;
    ProblemLabel *m_warning;
    SoftLabel *m_left;
    QPlainTextEdit *m_command;
    QPushButton *m_open;
};

} // namespace terrarium
