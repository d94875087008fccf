// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/wizardpage.h"

class QScrollArea;

namespace terrarium {

class CheckChoice;
class PathField;
class ProgramChooser;
class SoftLabel;

class WhatPage : public WizardPage {
    Q_OBJECT
public:
    explicit WhatPage(QWidget *parent = nullptr);
    void load(const LaunchSpec &spec) override;
    void store(LaunchSpec &spec) const override;
    void follow(const Draft &draft) override;
    void setSnapshot(const SnapshotPtr &snapshot, const std::vector<NamedProcess> &sandboxes) override;
    void setDesk(ProfileDesk *desk) override;
    void reveal(Field *field) override;

Q_SIGNALS:
    /// A profile was chosen, which says more than this page.
    void profileChosen(const terrarium::LaunchSpec &spec);

private:
    void layOut();
    void sayRunning();

    QScrollArea *m_scroll;
    ProgramChooser *m_program;
    SoftLabel *m_running;
    CheckChoice *m_terminal;
    CheckChoice *m_outlives;
    Field *m_outlivesField = nullptr;
    PathField *m_folder;
    SnapshotPtr m_snapshot;
    QString m_name;
};

/// "zsh is not running now." or who is it already, as pidof(1) would find it.
[[nodiscard]] QString runningSentence(const Snapshot &snapshot, const QString &program);

} // namespace terrarium
