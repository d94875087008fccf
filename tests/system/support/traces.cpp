// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/traces.h"

#include "system/support/programs.h"

#include <QDirIterator>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

void addFilesOfUser(QStringList &files, const QString &folder)
{
    const auto user = isRoot() ? nobody : getuid();
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (QDirIterator each(folder, everything, QDirIterator::Subdirectories); each.hasNext();)
        if (each.nextFileInfo().ownerId() == user)
            files.append(each.filePath());
}

} // namespace

Traces Traces::now()
{
    QFile mounts(u"/proc/self/mountinfo"_s);
    Traces traces;
    if (mounts.open(QIODevice::ReadOnly))
        traces.mounts = mounts.readAll();
    for (const auto &folder : {u"/tmp"_s, u"/var/tmp"_s, u"/dev/shm"_s, u"/run"_s, u"/sys/fs/cgroup"_s})
        addFilesOfUser(traces.files, folder);
    traces.files.sort();
    return traces;
}

} // namespace terrarium::test
