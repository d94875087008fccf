// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/systemprograms.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace terrarium {
namespace {

constexpr std::array besideUsr{"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"};

/// Who the users are, where libraries and names are found, which of several programs is meant, fonts, certificates.
constexpr std::array lookedUp{"/etc/alternatives", "/etc/fonts",       "/etc/group",
                              "/etc/ld.so.cache",  "/etc/localtime",   "/etc/nsswitch.conf",
                              "/etc/passwd",       "/etc/resolv.conf", "/etc/ssl"};

MountSpec shown(const char *place)
{
    return {MountSpec::Type::Bind, {}, place, false};
}

} // namespace

std::vector<MountSpec> systemPrograms(const QString &root)
{
    const auto isThere = [&](const char *place) {
        return QFileInfo::exists(QDir(root).filePath(QString::fromLatin1(place + 1)));
    };
    std::vector<MountSpec> places{shown("/usr")};
    for (const char *place : besideUsr) {
        const QFileInfo file(QDir(root).filePath(QString::fromLatin1(place + 1)));
        if (file.isSymLink())
            places.push_back({MountSpec::Type::Link, file.readSymLink().toStdString(), place, false});
        else if (file.exists())
            places.push_back(shown(place));
    }
    for (const char *place : lookedUp)
        if (isThere(place))
            places.push_back(shown(place));
    return places;
}

} // namespace terrarium
