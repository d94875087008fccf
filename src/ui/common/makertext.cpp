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

QString makerText(MakerType type, const QString &name, Basis basis)
{
    const auto text = makerText(type, name);
    if (type == MakerType::None || basis == Basis::Firm)
        return text;
    return QCoreApplication::translate("Maker", "%1 (unproved)", "who made it, by a name that anybody may take")
        .arg(text);
}

QString evidenceText(const QString &evidence, Basis basis)
{
    const auto text = QCoreApplication::translate("Maker", "Evidence: %1").arg(evidence);
    if (basis == Basis::Firm)
        return text;
    return QCoreApplication::translate("Maker", "%1\nUnproved: any program or user could take such a name.").arg(text);
}

} // namespace terrarium
