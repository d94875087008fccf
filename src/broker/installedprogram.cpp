// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/installedprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace terrarium {

QString installedProgram(const char *variable, const QString &name, const QString &folder)
{
    if (const QString named = qEnvironmentVariable(variable); !named.isEmpty())
        return named;
    const QDir here(QCoreApplication::applicationDirPath());
    const QString installed = here.filePath(u"../libexec/terrarium/"_s + name);
    const QString neighbour = here.filePath(u"../"_s + folder + u'/' + name);
    const bool built = !QFileInfo::exists(installed) && QFileInfo::exists(neighbour);
    return QDir::cleanPath(built ? neighbour : installed);
}

} // namespace terrarium
