// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/desktopentry.h"

#include <QAbstractListModel>

namespace terrarium {

/// What is installed, found in these folders; an earlier folder's entry stands for those of the same name in later
/// ones. By name, as the language sorts.
[[nodiscard]] QList<Application> installedApplications(const QStringList &folders);
[[nodiscard]] QList<Application> installedApplications();

/// As a list with icons.
class ApplicationModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ApplicationModel(QList<Application> applications, QObject *parent = nullptr);

    [[nodiscard]] const Application &application(int row) const { return m_applications.at(row); }
    /// The row of what is started by these words, or -1.
    [[nodiscard]] int rowOf(const QStringList &arguments) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    static constexpr int SearchRole = Qt::UserRole; ///< all the words that it is found by

private:
    QList<Application> m_applications;
};

} // namespace terrarium
