// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/profilemenu.h"
#include "ui/launch/profilestore.h"

#include <QObject>

class QWidget;

namespace terrarium {

/// Changes what is saved: asks before anything is lost, and says in a message box what could not be done. The window
/// is the one that the boxes belong to.
class ProfileDesk : public QObject {
    Q_OBJECT
public:
    explicit ProfileDesk(ProfileStore store, ProfileMenu menu, QObject *parent = nullptr);

    [[nodiscard]] const ProfileStore &store() const { return m_store; }
    [[nodiscard]] const ProfileMenu &menu() const { return m_menu; }

    void save(const QString &name, const LaunchSpec &spec, QWidget *window);
    /// It is called so now.
    bool rename(const QString &from, const QString &to, QWidget *window);
    void remove(const QString &name, QWidget *window);
    /// In the application menu, or there no longer.
    void show(const QString &name, bool inMenu, QWidget *window);

Q_SIGNALS:
    /// Something is saved otherwise than before.
    void changed();

private:
    [[nodiscard]] std::expected<void, QString> renameBoth(const QString &from, const QString &to) const;
    [[nodiscard]] std::expected<void, QString> addToMenu(const QString &name) const;
    bool tell(const QString &title, const std::expected<void, QString> &outcome, QWidget *window);

    ProfileStore m_store;
    ProfileMenu m_menu;
};

} // namespace terrarium
