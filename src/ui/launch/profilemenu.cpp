// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/profilemenu.h"

#include "ui/launch/ownfile.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

const auto beginning = u"org.terrarium.Terrarium-profile-"_s;
const auto ending = u".desktop"_s;

bool isPlain(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
}

/// One argument of an Exec line.
QString argument(const QString &text)
{
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain))
        return text;
    QString quoted;
    for (const QChar c : text) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c == u'%' ? u"%%"_s : QString(c);
    }
    return u'"' + quoted + u'"';
}

/// As a value of a key: around what was quoted for Exec there is this second layer.
QString value(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    return text.startsWith(u' ') ? u"\\s"_s + text.mid(1) : text;
}

} // namespace

ProfileMenu::ProfileMenu(QString folder) : m_folder(std::move(folder))
{
}

QString ProfileMenu::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation);
}

QString ProfileMenu::file(const QString &profile) const
{
    // Desktops keep lists of these names in files of their own, where blanks and semicolons mean something.
    const QByteArray name = profile.toUtf8().toPercentEncoding({}, "~.", '_');
    return m_folder + u'/' + beginning + QString::fromLatin1(name) + ending;
}

bool ProfileMenu::isEntry(QStringView fileName)
{
    return fileName.startsWith(beginning) && fileName.endsWith(ending);
}

bool ProfileMenu::has(const QString &profile) const
{
    return QFile::exists(file(profile));
}

QByteArray ProfileMenu::entry(const QString &profile, const QString &icon)
{
    const QString comment = tr("Launched isolated by Terrarium");
    const QStringList lines{u"[Desktop Entry]"_s,
                            u"Type=Application"_s,
                            u"Version=1.5"_s,
                            u"Name="_s + value(profile),
                            u"Comment="_s + value(comment),
                            u"TryExec=terrarium"_s,
                            u"Exec="_s + value(u"terrarium --profile "_s + argument(profile)),
                            u"Icon="_s + value(icon.isEmpty() ? u"org.terrarium.Terrarium"_s : icon),
                            u"Terminal=false"_s,
                            u"Categories=Utility;"_s};
    return lines.join(u'\n').toUtf8() + '\n';
}

std::expected<void, QString> ProfileMenu::add(const QString &profile, const QString &icon) const
{
    return OwnFile::write(file(profile), entry(profile, icon));
}

std::expected<void, QString> ProfileMenu::remove(const QString &profile) const
{
    return OwnFile::remove(file(profile));
}

} // namespace terrarium
