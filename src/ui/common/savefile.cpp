// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/savefile.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QSaveFile>

namespace terrarium {

bool saveFile(QWidget *window, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    QMessageBox::warning(window, QCoreApplication::translate("saveFile", "Not saved"),
                         QCoreApplication::translate("saveFile", "%1 could not be written: %2. Choose another folder, "
                                                                 "or make room on this one.")
                             .arg(path, file.errorString()));
    return false;
}

} // namespace terrarium
