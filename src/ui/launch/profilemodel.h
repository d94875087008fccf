// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/profilestore.h"

#include <QAbstractListModel>

namespace terrarium {

/// The saved profiles as a list. Editing one's name asks for it to be renamed, and changes nothing here.
class ProfileModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setProfiles(QList<Profile> profiles);
    [[nodiscard]] const Profile &profile(int row) const { return m_profiles.at(row); }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// What it launches, or why it cannot: the second line.
    static constexpr int DetailRole = Qt::UserRole;
    static constexpr int DamagedRole = Qt::UserRole + 1;

Q_SIGNALS:
    void renameWanted(const QString &from, const QString &to);

private:
    QList<Profile> m_profiles;
};

} // namespace terrarium
