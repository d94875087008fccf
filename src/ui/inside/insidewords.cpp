// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inside/insidewords.h"

#include "models/plaintext.h"

using namespace Qt::StringLiterals;

namespace terrarium {

QString InsideWords::ofKind(Kind kind, Entrance::Kin kin, bool canBeEntered)
{
    switch (kin) {
    case Entrance::Kin::Same:
        return tr("The same as yours.");
    case Entrance::Kin::Absent:
        return tr("This kernel has none.");
    case Entrance::Kin::Unread:
    case Entrance::Kin::Other:
        break;
    }
    if (kind == Kind::User && !canBeEntered)
        return tr("Others than yours. They are not entered with the administrator’s rights: you stay who you are.");
    if (kin == Entrance::Kin::Unread)
        return tr("Cannot be read from here. It may be the same as yours; then entering it changes nothing.");
    return tr("Another than yours.");
}

QString InsideWords::ofWay(Entrance::Way way, const Process &process)
{
    switch (way) {
    case Entrance::Way::Nowhere:
        return tr("Nothing is chosen. Then a terminal would be like any other.");
    case Entrance::Way::Free:
        return tr("Nobody has to be asked: what you enter is yours.");
    case Entrance::Way::Own:
        return tr("An administrator has to authorise it, and may be asked for a password next: the process is yours, "
                  "but not what you enter.");
    case Entrance::Way::Foreign:
        return tr("An administrator has to authorise it, each time, and may be asked for a password next: the process "
                  "is not wholly yours, but of %1.")
            .arg(plainText(process.user));
    case Entrance::Way::UsersElsewhere:
        break;
    }
    return tr("This cannot be entered together: not all of it belongs to these users. Switch “Users” off, and an "
              "administrator can authorise the rest; or leave only what belongs to them.");
}

QString InsideWords::warning(Entrance::Way way, const PerKind<bool> &chosen)
{
    if (way != Entrance::Way::Foreign || !chosen[Kind::Mnt])
        return {};
    return tr("The shell and all programs come from the files in there. Whoever can write them can have them do, as "
              "you, whatever you can do. Enter only what you trust, or leave “Files” off.");
}

QString InsideWords::notEntered(Entrance::Way way, const PerKind<bool> &chosen)
{
    const QString left = tr("Its control group and the limits there, its filters of system calls, its capabilities "
                            "and its root folder, if that is another (chroot), are not entered.");
    if (chosen[Kind::User])
        return tr("You stay the same user for all that is outside; inside you are whom its users make of you.") + u' ' +
               left;
    if (way == Entrance::Way::Own || way == Entrance::Way::Foreign)
        return tr("You stay the same user and group, and gain no rights: sudo has no effect.") + u' ' + left;
    return tr("You stay the same user and group.") + u' ' + left;
}

} // namespace terrarium
