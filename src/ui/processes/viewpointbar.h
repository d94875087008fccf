// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/processes/viewpoint.h"

#include <QFrame>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace terrarium {

/// Chooses from where the processes are looked at, and says so as long as it is not from outside.
class ViewpointBar : public QWidget {
    Q_OBJECT
public:
    explicit ViewpointBar(QWidget *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot);
    /// 0 is the whole machine.
    void setChosen(Inode pidNamespace);
    [[nodiscard]] Inode chosen() const { return m_chosen; }
    [[nodiscard]] QString sentence() const;
    void addTool(QWidget *tool);

Q_SIGNALS:
    void chosenChanged(terrarium::Inode pidNamespace);

private:
    void fill();
    void say();

    std::vector<Viewpoint> m_viewpoints;
    Inode m_chosen = 0;
    qsizetype m_processes = 0;
    QComboBox *m_choice;
    QLayout *m_tools;
    QFrame *m_notice;
    QLabel *m_sentence;
};

} // namespace terrarium
