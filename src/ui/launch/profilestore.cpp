// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/profilestore.h"

#include "sandbox/completion.h"
#include "ui/launch/ownfile.h"
#include "ui/launch/profilewords.h"

#include <QCollator>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

const auto ending = u".json"_s;

} // namespace

ProfileStore::ProfileStore(QString folder) : m_folder(std::move(folder))
{
}

QString ProfileStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/profiles"_s;
}

QString ProfileStore::file(const QString &name) const
{
    return m_folder + u'/' + name + ending;
}

QStringList ProfileStore::names() const
{
    QStringList names;
    // System: broken links too, for a profile that is not shown looks as if it had been lost.
    for (QString &name : QDir(m_folder).entryList({u'*' + ending}, QDir::Files | QDir::System)) {
        name.chop(ending.size());
        names.append(std::move(name));
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::ranges::stable_sort(names, [&collator](const QString &a, const QString &b) { return collator(a, b); });
    return names;
}

QList<Profile> ProfileStore::all() const
{
    QList<Profile> profiles;
    for (const auto known = names(); const QString &name : known)
        profiles.append({name, read(name)});
    return profiles;
}

std::expected<LaunchSpec, QString> ProfileStore::read(const QString &name) const
{
    const auto text = OwnFile::read(file(name), static_cast<qint64>(longestLaunchSpec) + 1);
    if (!text)
        return std::unexpected(text.error());
    auto spec = launchSpecFromJson(text->toStdString());
    if (!spec)
        return std::unexpected(ProfileWords::of(spec.error()));
    spec->title = name.toStdString();
    return *std::move(spec);
}

std::expected<LaunchSpec, QString> ProfileStore::readToLaunch(const QString &name) const
{
    auto spec = read(name);
    if (!spec)
        return spec;
    auto completed = complete(*spec, spec->privilege == Privilege::Administrator).spec;
    if (const auto problems = validate(completed); !problems.empty())
        return std::unexpected(ProfileWords::of(problems));
    return completed;
}

std::expected<void, QString> ProfileStore::save(const QString &name, LaunchSpec spec) const
{
    if (const QString problem = ProfileWords::ofName(name); !problem.isEmpty())
        return std::unexpected(problem);
    if (std::ranges::any_of(spec.joined.values, [](const auto &pid) { return pid.has_value(); }))
        return std::unexpected(
            tr("It enters a namespace of a running process. That process ends, and its number goes to "
               "another one, so this cannot be kept."));
    spec.title = name.toStdString();
    const std::string text = toJson(spec);
    if (const auto again = launchSpecFromJson(text); !again)
        return std::unexpected(ProfileWords::of(again.error()));
    return OwnFile::write(file(name), QByteArray::fromStdString(text));
}

std::expected<void, QString> ProfileStore::rename(const QString &from, const QString &to) const
{
    if (const QString problem = ProfileWords::ofName(to); !problem.isEmpty())
        return std::unexpected(problem);
    if (has(to))
        return std::unexpected(tr("There is a profile “%1” already.").arg(to));
    return OwnFile::rename(file(from), file(to));
}

std::expected<void, QString> ProfileStore::remove(const QString &name) const
{
    return OwnFile::remove(file(name));
}

} // namespace terrarium
