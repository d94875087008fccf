// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savesnapshot.h"

#include "snapshot/json.h"
#include "ui/common/savefile.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace terrarium {

void saveSnapshot(QWidget *window, const SnapshotPtr &snapshot)
{
    if (!snapshot)
        return;
    const auto title = QCoreApplication::translate("SaveSnapshot", "Save Snapshot as JSON");
    const auto filter = QCoreApplication::translate("SaveSnapshot", "Snapshot (*.json)");
    const QString host = QString::fromStdString(snapshot->machine().hostName);
    const QString file = QFileDialog::getSaveFileName(window, title, host + u".json"_s, filter);
    if (!file.isEmpty())
        saveFile(window, file, QByteArray::fromStdString(toJson(*snapshot)));
}

} // namespace terrarium
