// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/profilemodel.h"

#include "models/plaintext.h"
#include "ui/common/inspectorwidgets.h"
#include "ui/launch/commandline.h"

#include <algorithm>

namespace terrarium {
namespace {

QString detailOf(const Profile &profile)
{
    if (!profile.spec)
        return profile.spec.error();
    QStringList words;
    for (const auto &word : profile.spec->program.arguments)
        words.append(plainText(word));
    return commandLine(words);
}

} // namespace

void ProfileModel::setProfiles(QList<Profile> profiles)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    endResetModel();
}

int ProfileModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_profiles, name, &Profile::name);
    return found == m_profiles.end() ? -1 : static_cast<int>(found - m_profiles.begin());
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    const Profile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return profile.name;
    case Qt::ToolTipRole:
        return plainToolTip(profile.name + u'\n' + detailOf(profile));
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        return detailOf(profile);
    case DamagedRole:
        return !profile.spec.has_value();
    default:
        return {};
    }
}

bool ProfileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::EditRole)
        Q_EMIT renameWanted(m_profiles.at(index.row()).name, value.toString().trimmed());
    return false;
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    // A damaged one too can be chosen, or else it could be neither renamed nor removed.
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace terrarium
