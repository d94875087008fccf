// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/draft.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace terrarium {

class ProblemLabel;
class ProfileDesk;
class SoftLabel;

/// Saves what was described as a profile, and puts that into the application menu; says whether it is there already.
class ProfileBar : public QWidget {
    Q_OBJECT
public:
    explicit ProfileBar(QWidget *parent = nullptr);
    void setDesk(ProfileDesk *desk);
    void follow(const Draft &draft);
    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);

Q_SIGNALS:
    void titleChanged();

private:
    void layOut();
    void compare();
    void save();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString stateSentence() const;

    ProfileDesk *m_desk = nullptr;
    LaunchSpec m_asked;
    QLineEdit *m_title;
    QPushButton *m_save;
    QCheckBox *m_inMenu;
    SoftLabel *m_state;
    ProblemLabel *m_problem;
};

} // namespace terrarium
