// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/launchspec.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedLayout;

namespace terrarium {

class ProfileDesk;
class ProfileModel;
class SoftLabel;

/// The saved profiles to choose from, to rename and to remove; where there is none, how one comes about.
class ProfileShelf : public QWidget {
    Q_OBJECT
public:
    explicit ProfileShelf(QWidget *parent = nullptr);
    void setDesk(ProfileDesk *desk);

Q_SIGNALS:
    void chosen(const terrarium::LaunchSpec &spec);

private:
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QWidget *makeList();
    void fill();
    void take();
    void tell();
    void rename(const QString &from, const QString &to);
    void remove();

    ProfileDesk *m_desk = nullptr;
    ProfileModel *m_model;
    QListView *m_list;
    SoftLabel *m_damaged;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QStackedLayout *m_stack;
    QString m_current; ///< name
};

} // namespace terrarium
