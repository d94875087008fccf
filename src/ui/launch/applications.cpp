// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/applications.h"

#include "ui/common/icons.h"
#include "ui/launch/profilemenu.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

constexpr qint64 longestEntry = 256LL * 1024;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestEntry) : QByteArray();
}

void findIn(const QString &folder, QSet<QString> &seen, QList<Application> &found)
{
    QDirIterator files(folder, {u"*.desktop"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString id = QDir(folder).relativeFilePath(path).replace(u'/', u'-');
        if (seen.contains(id) || ProfileMenu::isEntry(id)) // profiles are chosen as such
            continue;
        seen.insert(id);
        if (auto application = DesktopEntry(contents(path), path).application())
            found.append(*std::move(application));
    }
}

/// By a name as in themes, or by a path.
QIcon iconOf(const Application &application)
{
    const QIcon icon =
        QDir::isAbsolutePath(application.icon) ? QIcon(application.icon) : QIcon::fromTheme(application.icon);
    if (!icon.isNull())
        return icon;
    const QIcon usual = QIcon::fromTheme(u"application-x-executable"_s);
    return usual.isNull() ? themedIcon(u"page-sandboxes"_s, QGuiApplication::palette()) : usual;
}

} // namespace

QList<Application> installedApplications(const QStringList &folders)
{
    QList<Application> found;
    QSet<QString> seen;
    for (const QString &folder : folders)
        findIn(folder, seen, found);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(found, [&collator](const Application &one, const Application &other) {
        return collator.compare(one.name, other.name) < 0;
    });
    return found;
}

QList<Application> installedApplications()
{
    return installedApplications(QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation));
}

ApplicationModel::ApplicationModel(QList<Application> applications, QObject *parent)
    : QAbstractListModel(parent), m_applications(std::move(applications))
{
}

int ApplicationModel::rowOf(const QStringList &arguments) const
{
    const auto found = std::ranges::find(m_applications, arguments, &Application::arguments);
    return found == m_applications.end() ? -1 : static_cast<int>(found - m_applications.begin());
}

int ApplicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_applications.size());
}

QVariant ApplicationModel::data(const QModelIndex &index, int role) const
{
    const Application &application = m_applications.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return application.name;
    case Qt::DecorationRole:
        return iconOf(application);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return application.comment;
    case SearchRole:
        return QString(application.name + u' ' + application.comment + u' ' + application.arguments.join(u' '));
    default:
        return {};
    }
}

} // namespace terrarium
