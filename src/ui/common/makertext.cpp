// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/makertext.h"

#include <QCoreApplication>

namespace terrarium {

QString makerText(MakerType type, const QString &name)
{
    switch (type) {
    case MakerType::None:
        return {};
    case MakerType::Unit:
        return QCoreApplication::translate("Maker", "unit %1").arg(name);
    case MakerType::Flatpak:
        return QCoreApplication::translate("Maker", "Flatpak %1").arg(name);
    case MakerType::Snap:
        return QCoreApplication::translate("Maker", "Snap %1").arg(name);
    case MakerType::NamedNetwork:
        return QCoreApplication::translate("Maker", "ip netns %1").arg(name);
    case MakerType::Container:
    case MakerType::Tool:
        break;
    }
    return name;
}

} // namespace terrarium
